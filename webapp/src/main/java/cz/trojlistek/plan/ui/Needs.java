package cz.trojlistek.plan.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.analysis.AnalysisKind;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.analysis.ReadBalance;
import cz.trojlistek.analysis.ReadBalance.RowView;
import cz.trojlistek.shell.Dates;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the goals of a cycle may answer, in words and with the place where it is read: the tree's areas and problems, the needs
 * of the balance, and without a tree the analysis of needs.
 */
@Component
class Needs {

    /** As many as a balance has rows. */
    private static final int MOST = 5000;

    private final ReadAnalyses analyses;
    private final ReadBalance balance;

    Needs(ReadAnalyses analyses, ReadBalance balance) {
        this.analyses = analyses;
        this.balance = balance;
    }

    /** {@code link} leads to it. */
    record Need(String words, String link) {}

    /** Everything a goal may answer by its id, in the order in which it is chosen. */
    record OfCycle(Map<UUID, Need> byId) {

        @Nullable
        Need of(@Nullable UUID id) {
            return id == null ? null : byId.get(id);
        }

        Collection<UUID> ids() {
            return byId.keySet();
        }

        String words(UUID id) {
            var need = byId.get(id);
            return need == null ? "" : need.words();
        }

        boolean isEmpty() {
            return byId.isEmpty();
        }
    }

    OfCycle of(UUID cycle) {
        var needs = new LinkedHashMap<UUID, Need>();
        var tree = "plans/" + cycle + "/problems#n";
        for (var area : analyses.problemTree(cycle)) {
            needs.put(area.id(), new Need(area.number() + " " + area.title(), tree + area.id()));
            area.problems()
                    .forEach(problem -> needs.put(
                            problem.id(), new Need(area.number() + " – " + problem.text(), tree + problem.id())));
        }
        if (needs.isEmpty()) {
            analyses.analyses(cycle).stream()
                    .filter(one -> one.kind() == AnalysisKind.NEEDS)
                    .forEach(one -> needs.put(
                            one.id(),
                            new Need(I18NProvider.translate("plan.need.analysis"), "plans/" + cycle + "/analyses")));
        }
        balance.needs(cycle, 0, MOST).forEach(row -> needs.put(row.id(), need(cycle, row)));
        return new OfCycle(needs);
    }

    private static Need need(UUID cycle, RowView row) {
        return new Need(
                I18NProvider.translate(
                        "plan.need.row",
                        I18NProvider.translate("analysis.target-group." + row.targetGroup()),
                        I18NProvider.translate("analysis.service-kind." + row.serviceKind()),
                        row.placeName(),
                        Dates.number(row.amount()) + "\u00a0"
                                + I18NProvider.translate("analysis.balance.unit." + row.unit()),
                        row.text().isEmpty() ? row.source() : row.text()),
                "plans/" + cycle + "/balance?group=" + row.targetGroup() + "&service=" + row.serviceKind() + "#n"
                        + row.id());
    }
}
