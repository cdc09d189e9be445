package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ChangeSort;
import cz.trojlistek.plan.ComparePlans.Wanted;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of which two texts is compared, as the address says it; 0 is the working text. */
record Comparison(
        UUID cycle,
        int from,
        int to,
        @Nullable UUID chapter,
        @Nullable ChangeSort sort,
        int page) {

    /** @throws NotFound for an address nobody was given */
    static Comparison of(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        return new Comparison(
                NotFound.unlessId(event.getRouteParameters().get("cycle").orElse("")),
                number(query, "from", "1"),
                number(query, "to", "0"),
                query.getSingleParameter("chapter").map(NotFound::unlessId).orElse(null),
                query.getSingleParameter("sort").map(Comparison::sort).orElse(null),
                Math.max(1, number(query, "page", "1")));
    }

    private static int number(QueryParameters query, String name, String otherwise) {
        return PlanTextView.number(query.getSingleParameter(name).orElse(otherwise));
    }

    private static ChangeSort sort(String name) {
        return Arrays.stream(ChangeSort.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Comparison between(int other, int another) {
        return new Comparison(cycle, other, another, null, null, 1);
    }

    Comparison in(@Nullable UUID other) {
        return new Comparison(cycle, from, to, other, sort, 1);
    }

    Comparison only(@Nullable ChangeSort other) {
        return new Comparison(cycle, from, to, chapter, other, 1);
    }

    Comparison at(int other) {
        return new Comparison(cycle, from, to, chapter, sort, other);
    }

    /** The sort does not matter where all sorts are counted. */
    Wanted wanted() {
        return new Wanted(chapter, sort, "");
    }

    String link() {
        return path() + "?" + query();
    }

    /** Brings the person there. */
    void open() {
        UI.getCurrent().navigate(path(), QueryParameters.fromString(query()));
    }

    private String path() {
        return "plans/" + cycle + "/text/compare";
    }

    private String query() {
        return "from=" + from + "&to=" + to
                + (chapter == null ? "" : "&chapter=" + chapter)
                + (sort == null ? "" : "&sort=" + sort)
                + (page == 1 ? "" : "&page=" + page);
    }
}
