package cz.trojlistek.plan.ui;

import cz.trojlistek.analysis.AnalysisKind;
import cz.trojlistek.analysis.ReadAnalyses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What a goal of a cycle may answer, in words: the tree's areas and problems, without a tree the analysis of needs. */
final class Needs {

    private Needs() {}

    static Map<UUID, String> of(UUID cycle, ReadAnalyses read, String analysisOfNeeds) {
        var needs = new LinkedHashMap<UUID, String>();
        for (var area : read.problemTree(cycle)) {
            needs.put(area.id(), area.number() + " " + area.title());
            area.problems().forEach(problem -> needs.put(problem.id(), area.number() + " – " + problem.text()));
        }
        if (needs.isEmpty()) {
            read.analyses(cycle).stream()
                    .filter(one -> one.kind() == AnalysisKind.NEEDS)
                    .forEach(one -> needs.put(one.id(), analysisOfNeeds));
        }
        return needs;
    }
}
