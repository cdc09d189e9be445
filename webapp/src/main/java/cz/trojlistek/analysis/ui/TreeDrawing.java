package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadAnalyses.LinkLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The problem tree as a drawing for the eye: who presses a box comes to it in the outline below, which says all of it in
 * words and is what a keyboard and a reader of the screen use.
 */
class TreeDrawing extends Div {

    private static final int AREA = 210;
    private static final int BOX = 250;
    private static final int GAP = 56;
    private static final int LINE = 18;
    private static final int EDGE = 12;
    private static final int LETTERS = 32;
    private static final int LINES = 4;

    private record Place(int x, int y, int height) {

        int middle() {
            return y + height / 2;
        }
    }

    private final transient TreeLayout layout;
    private final StringBuilder svg = new StringBuilder();
    private final Map<UUID, Place> places = new HashMap<>();
    private final String page;

    TreeDrawing(UUID cycle, List<AreaView> areas, List<LinkLine> links) {
        layout = new TreeLayout(areas, links);
        page = "plans/" + cycle + "/problems";
        addClassName("tree-drawing");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("analysis.tree.drawing"));
        getElement().setAttribute("tabindex", "0"); // it may have to be scrolled
        int bottom = 0;
        for (var area : areas) {
            bottom = place(area, bottom) + EDGE;
        }
        links.forEach(this::arrow);
        var width = AREA + layout.width() * (BOX + GAP) + 2;
        add(new Html("""
                <svg aria-hidden="true" width="%1$d" height="%2$d" viewBox="-1 -1 %1$d %2$d">
                <defs><marker id="tree-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8"
                orient="auto-start-reverse"><path d="M0 0 8 4 0 8z"/></marker></defs>%3$s</svg>""".formatted(width, bottom + 2, svg)));
    }

    /** Draws an area with its problems; says where it ends. */
    private int place(AreaView area, int top) {
        var nodes = layout.nodes().stream()
                .filter(node -> node.area().equals(area.id()))
                .toList();
        var title = folded(area.number() + " " + area.title(), LETTERS - 6);
        int y = top;
        for (var node : nodes) {
            var words = folded(node.problem().text(), LETTERS);
            var x = AREA + GAP + (node.column() - 1) * (BOX + GAP);
            var here = new Place(x, y, words.size() * LINE + EDGE);
            places.put(node.problem().id(), here);
            box("problem", node.problem().id(), here, BOX, words, node.problem().text());
            y += here.height() + EDGE;
        }
        var whole = new Place(0, top, Math.max(title.size() * LINE + EDGE, y - EDGE - top));
        box("area", area.id(), whole, AREA, title, area.title());
        nodes.stream().filter(layout::hangsOnItsArea).forEach(node -> {
            var here = Objects.requireNonNull(places.get(node.problem().id()));
            svg.append("<path class=\"branch\" d=\"M%d %dH%d\"/>".formatted(AREA, here.middle(), here.x()));
        });
        return top + whole.height();
    }

    private void arrow(LinkLine link) {
        var from = places.get(link.cause());
        var to = places.get(link.effect());
        if (from != null && to != null) {
            var end = to.x() + BOX;
            svg.append("<path class=\"cause\" marker-end=\"url(#tree-head)\" d=\"M%d %dC%d %d %d %d %d %d\"/>"
                    .formatted(
                            from.x(),
                            from.middle(),
                            from.x() - GAP,
                            from.middle(),
                            end + GAP,
                            to.middle(),
                            end,
                            to.middle()));
        }
    }

    private void box(String kind, UUID id, Place place, int width, List<String> words, String whole) {
        svg.append("<a href=\"%s#n%s\" tabindex=\"-1\" class=\"%s\"><title>%s</title>"
                        .formatted(page, id, kind, escaped(whole)))
                .append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
                        .formatted(place.x(), place.y(), width, place.height()));
        for (int i = 0; i < words.size(); i++) {
            svg.append("<text x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(place.x() + 10, place.y() + EDGE / 2 + 13 + i * LINE, escaped(words.get(i))));
        }
        svg.append("</a>");
    }

    /** In lines of so many letters at most; what does not fit into four is in the outline. */
    private static List<String> folded(String text, int letters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ")
                    .append(word.length() > letters ? word.substring(0, letters - 1) + "…" : word);
        }
        lines.add(line.toString());
        if (lines.size() > LINES) {
            lines.set(LINES - 1, lines.get(LINES - 1) + " …");
        }
        return lines.subList(0, Math.min(LINES, lines.size()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
