package cz.trojlistek.kernel;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The little Markdown (CommonMark with tables) that a paragraph of a plan may use: emphasis, links, lists, quotes, tables and small
 * headings. HTML in it is text, a line that ends is a line that ends, and nothing in it is fetched from anywhere.
 */
public final class Markdown {

    /** A longer table belongs to an annex. */
    static final int MOST_ROWS = 300;

    static final int MOST_COLUMNS = 12;

    /** Lists in lists in quotes: what is deeper is read as text, so that no text costs more than its length. */
    private static final int DEEPEST = 12;

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|mailto:).+");

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .attributeProviderFactory(context -> headsOfColumns())
            .build();

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(TABLES).build();

    /** Once more after the renderer, so that a mistake of ours or of its writers lets nothing through. */
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(Pattern.compile("left|right|center"))
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /** Its structure. The headings are those of a page whose own end at the second level. */
    public static Node parse(String text) {
        var document = PARSER.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(heading.getLevel() + 2, 6));
            }
        });
        return document;
    }

    /** As a piece of a page, safe to be put there as it is. */
    public static String html(String text) {
        return SAFE.sanitize(HTML.render(parse(text)));
    }

    /** The words without the marks, for lists and for files of data. */
    public static String plain(String text) {
        return PLAIN.render(parse(text)).strip();
    }

    /**
     * For what somebody has written: tells what of it would not be shown.
     *
     * @throws Wording.Unusable for a table that is too large, a link that leads to no page and no mailbox, and a picture
     */
    public static void requireShowable(String field, String text) {
        parse(text).accept(new AbstractVisitor() {
            private int rows;

            @Override
            public void visit(Link link) {
                if (!ADDRESS.matcher(link.getDestination()).matches()) {
                    throw new Wording.Unusable("wording.link-unusable", field, shortened(link.getDestination()));
                }
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                throw new Wording.Unusable("wording.picture-unusable", field, shortened(image.getDestination()));
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    rows = 0;
                }
                visitChildren(block);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow && ++rows > MOST_ROWS + 1) {
                    throw new Wording.Unusable("wording.table-too-long", field, MOST_ROWS);
                }
                if (node instanceof TableRow && cells(node) > MOST_COLUMNS) {
                    throw new Wording.Unusable("wording.table-too-wide", field, MOST_COLUMNS);
                }
                visitChildren(node);
            }
        });
    }

    private static int cells(Node row) {
        int cells = 0;
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        return cells;
    }

    private static AttributeProvider headsOfColumns() {
        return (node, tag, attributes) -> {
            if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.put("scope", "col");
            }
        };
    }

    private static String shortened(String address) {
        return address.length() <= 60 ? address : address.substring(0, 60) + "…";
    }
}
