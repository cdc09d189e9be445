package cz.trojlistek.paper;

import cz.trojlistek.paper.Paper.Facts;
import cz.trojlistek.paper.Paper.Heading;
import cz.trojlistek.paper.Paper.Items;
import cz.trojlistek.paper.Paper.Part;
import cz.trojlistek.paper.Paper.Signatures;
import cz.trojlistek.paper.Paper.Table;
import cz.trojlistek.paper.Paper.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a tree of HTML elements. Texts become text nodes, so nothing anybody wrote can become an element. */
final class PaperPage {

    private final Document page;
    private final Element body;

    private PaperPage(Document page, Element body) {
        this.page = page;
        this.body = body;
    }

    static Document of(Paper paper) {
        var page = empty();
        var html = page.createElement("html");
        html.setAttribute("lang", paper.language().toLanguageTag());
        page.appendChild(html);
        var written = new PaperPage(page, page.createElement("body"));
        var head = written.in(html, "head", "");
        written.in(head, "title", paper.title());
        var subject = written.in(head, "meta", "");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", Paper.readable(paper.title()));
        written.in(head, "style", style(paper));
        html.appendChild(written.body);
        written.head(paper);
        paper.parts().forEach(written::part);
        return page;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String style(Paper paper) {
        try (var css = Objects.requireNonNull(PaperPage.class.getResourceAsStream("/paper/paper.css"))) {
            var words = PaperWords.of(paper.language());
            return new String(css.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{foot}", quoted(paper.foot()))
                    .replace("{page}", quoted(words.getString("paper.page")))
                    .replace("{of}", quoted(words.getString("paper.of")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String quoted(String words) {
        return '"' + words.replaceAll("[\\\\\"\\p{Cntrl}]", " ") + '"';
    }

    private void head(Paper paper) {
        in(body, "p", paper.over()).setAttribute("class", "over");
        in(body, "h1", paper.title());
        if (!paper.standing().isEmpty()) {
            in(body, "p", paper.standing()).setAttribute("class", "standing");
        }
    }

    private void part(Part part) {
        switch (part) {
            case Heading heading -> in(body, "h2", heading.text());
            case Facts facts ->
                facts.facts().forEach(fact -> {
                    var line = in(body, "p", "");
                    line.setAttribute("class", "fact");
                    in(line, "b", fact.name() + ": ");
                    line.appendChild(page.createTextNode(Paper.readable(fact.value())));
                });
            case Text text -> text.paragraphs().forEach(line -> in(body, "p", line));
            case Items items -> items(items);
            case Table table -> table(table);
            case Signatures signatures -> signatures.who().forEach(this::signature);
        }
    }

    private void items(Items items) {
        var list = in(body, "ol", "");
        for (var item : items.items()) {
            var one = in(list, "li", "");
            var lines = new Text(item.text()).paragraphs();
            one.appendChild(page.createTextNode(Paper.readable(lines.isEmpty() ? "" : lines.getFirst())));
            lines.stream().skip(1).forEach(line -> in(one, "p", line));
            item.below().forEach(line -> in(one, "p", line).setAttribute("class", "below"));
        }
    }

    private void table(Table table) {
        var all = table.columns().stream().mapToInt(Paper.Column::share).sum();
        var written = in(body, "table", "");
        written.setAttribute("class", table.toSign() ? "to-sign" : "");
        var heads = in(in(written, "thead", ""), "tr", "");
        for (var column : table.columns()) {
            var head = in(heads, "th", column.heading());
            head.setAttribute("scope", "col");
            head.setAttribute("style", "width: " + 100 * column.share() / all + "%");
        }
        var rows = in(written, "tbody", "");
        for (var row : table.rows()) {
            var line = in(rows, "tr", "");
            row.forEach(cell -> in(line, "td", cell.isEmpty() ? "\u00a0" : cell));
        }
    }

    private void signature(String who) {
        var line = in(body, "p", "…".repeat(25));
        line.setAttribute("class", "line");
        in(body, "p", who).setAttribute("class", "who");
    }

    private Element in(Element parent, String name, String text) {
        var child = page.createElement(name);
        if (!text.isEmpty()) {
            child.appendChild(page.createTextNode(Paper.readable(text)));
        }
        parent.appendChild(child);
        return child;
    }
}
