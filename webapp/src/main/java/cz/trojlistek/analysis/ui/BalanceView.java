package cz.trojlistek.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cz.trojlistek.analysis.AnsweredNeeds.AnsweringGoal;
import cz.trojlistek.analysis.BalanceNeeds;
import cz.trojlistek.analysis.BalanceSide;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.analysis.ReadBalance;
import cz.trojlistek.analysis.ReadBalance.Cell;
import cz.trojlistek.analysis.ReadBalance.GapRow;
import cz.trojlistek.analysis.ReadBalance.RowView;
import cz.trojlistek.analysis.ServiceKind;
import cz.trojlistek.analysis.TargetGroup;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.InPlace;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.PlanTabs;
import cz.trojlistek.shell.Section;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Needs beside capacities and resources: what is missing of which kind of service for whom, and the rows behind each
 * figure, which the coordinator writes. The cell that is looked at stands in the address.
 */
@Route("plans/:cycle/balance")
@PermitAll
@StyleSheet("context://analysis.css")
class BalanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadBalance read;
    private final transient BalanceNeeds balance;
    private final transient ReadAnalyses analyses;
    private final transient ConductCycle cycles;
    private final transient PlanTabs tabs;

    BalanceView(ReadBalance read, BalanceNeeds balance, ReadAnalyses analyses, ConductCycle cycles, PlanTabs tabs) {
        this.read = read;
        this.balance = balance;
        this.analyses = analyses;
        this.cycles = cycles;
        this.tabs = tabs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = NotFound.unlessId(event.getRouteParameters().get("cycle").orElse(""));
        var asked = event.getLocation().getQueryParameters();
        show(id, new Cell(one(asked, "group", TargetGroup.values()), one(asked, "service", ServiceKind.values())));
    }

    /** What is no code of the list narrows nothing. */
    private static <E extends Enum<E>> @Nullable E one(QueryParameters asked, String name, E[] constants) {
        var code = asked.getSingleParameter(name).orElse("");
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private void show(UUID id, Cell cell) {
        var cycle = cycles.get(id);
        removeAll();
        add(new PageHeader(getPageTitle())
                .crumb(cycle.planTitle(), "plans/" + id)
                .crumb(getTranslation("analysis.title"), "plans/" + id + "/analyses")
                .lead(getTranslation("analysis.balance.lead"))
                .actions(
                        file("analysis.balance.file", "bilance.csv", () -> BalanceFile.gaps(read.gaps(id, 0, 5000))),
                        file(
                                "analysis.balance.file-rows",
                                "potreby-a-kapacity.csv",
                                () -> BalanceFile.rows(read.rows(id, Cell.ALL, 0, 5000)))));
        add(tabs.of(id, PlanTabs.Tab.ANALYSES));
        add(new Section(getTranslation("analysis.balance.matrix"), matrix(id)));
        var open = analyses.mayAddProblems(id);
        add(rows(id, cell, open));
        if (open) {
            var fields = new BalanceFields(read.places(id), cell, null);
            fields.secondary("analysis.balance.add", () -> balance.add(id, fields.words()), () -> show(id, cell));
            add(new Card(getTranslation("analysis.balance.new"), fields));
        }
    }

    /** Read again with the rights of who takes it. */
    private Anchor file(String label, String name, Supplier<byte[]> content) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv", bytes.length);
                }),
                getTranslation(label));
        link.addClassName("btn");
        return link;
    }

    private Component matrix(UUID id) {
        return new Listing<GapRow>(getTranslation("analysis.balance.matrix"))
                .component(getTranslation("analysis.balance.service-kind"), row -> service(id, row))
                .column(
                        getTranslation("analysis.balance.target-group"),
                        row -> getTranslation("analysis.target-group." + row.targetGroup()))
                .column(getTranslation("analysis.balance.side.NEED"), row -> Extents.of(row.need(), row.unit()))
                .column(getTranslation("analysis.balance.side.CAPACITY"), row -> Extents.of(row.capacity(), row.unit()))
                .component(getTranslation("analysis.balance.gap"), Extents::gap)
                .column(getTranslation("analysis.balance.side.RESOURCE"), row -> Extents.crowns(row.resources()))
                .whenEmpty(new EmptyState(
                        getTranslation("analysis.balance.none"), getTranslation("analysis.balance.none.next")))
                .from((offset, limit) -> read.gaps(id, offset, limit));
    }

    /** Leads to the rows the figures come from. */
    private Anchor service(UUID id, GapRow row) {
        var name = getTranslation("analysis.service-kind." + row.serviceKind());
        var link = new Anchor(
                "plans/" + id + "/balance?group=" + row.targetGroup() + "&service=" + row.serviceKind(), name);
        link.setAriaLabel(getTranslation(
                "analysis.balance.behind", name, getTranslation("analysis.target-group." + row.targetGroup())));
        return link;
    }

    private Section rows(UUID id, Cell cell, boolean open) {
        var section = new Section(getTranslation("analysis.balance.rows"));
        if (cell.targetGroup() != null || cell.serviceKind() != null) {
            section.add(new Paragraph(
                    new Span(narrowed(cell) + " "),
                    new Anchor("plans/" + id + "/balance", getTranslation("analysis.balance.all"))));
        }
        var answers = analyses.answers(id);
        var list = new Listing<RowView>(getTranslation("analysis.balance.rows"))
                .component(
                        getTranslation("analysis.balance.side"),
                        row -> what(id, row, answers.getOrDefault(row.id(), List.of())))
                .column(getTranslation("analysis.balance.place"), RowView::placeName)
                .column(
                        getTranslation("analysis.balance.service-kind"),
                        row -> getTranslation("analysis.service-kind." + row.serviceKind()))
                .column(
                        getTranslation("analysis.balance.target-group"),
                        row -> getTranslation("analysis.target-group." + row.targetGroup()))
                .column(getTranslation("analysis.balance.amount"), row -> Extents.of(row.amount(), row.unit()))
                .column(getTranslation("analysis.balance.source"), RowView::source)
                .whenEmpty(new Paragraph(getTranslation("analysis.balance.rows.none")));
        if (open) {
            list.component(getTranslation("analysis.balance.correct"), row -> correction(id, cell, row));
        }
        section.add(list.from((offset, limit) -> read.rows(id, cell, offset, limit)));
        return section;
    }

    private String narrowed(Cell cell) {
        return String.join(
                ", ",
                Arrays.asList(
                                cell.serviceKind() == null
                                        ? ""
                                        : getTranslation("analysis.service-kind." + cell.serviceKind()),
                                cell.targetGroup() == null
                                        ? ""
                                        : getTranslation("analysis.target-group." + cell.targetGroup()))
                        .stream()
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private Component what(UUID id, RowView row, List<AnsweringGoal> goals) {
        var what = new Div(new Span(getTranslation("analysis.balance.side." + row.side())));
        what.setId("n" + row.id());
        if (!row.text().isEmpty()) {
            what.add(new Paragraph(row.text()));
        }
        if (row.side() == BalanceSide.NEED) {
            what.add(new AnsweringGoals(id, goals));
        }
        return what;
    }

    private InPlace correction(UUID id, Cell cell, RowView row) {
        var name = getTranslation("analysis.balance.side." + row.side()) + ", "
                + getTranslation("analysis.service-kind." + row.serviceKind());
        return new InPlace(row.id(), name, () -> {
            var fields = new BalanceFields(read.places(id), cell, row);
            fields.secondary(
                    "analysis.balance.save",
                    () -> balance.correct(row.id(), fields.seen(), fields.words()),
                    () -> done(id, cell, row));
            fields.removal(
                    "analysis.balance.remove",
                    getTranslation("analysis.balance.remove-ask", name),
                    () -> balance.remove(row.id(), fields.seen()),
                    () -> done(id, cell, row));
            return fields;
        });
    }

    private void done(UUID id, Cell cell, RowView row) {
        show(id, cell);
        InPlace.backTo(row.id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.balance");
    }
}
