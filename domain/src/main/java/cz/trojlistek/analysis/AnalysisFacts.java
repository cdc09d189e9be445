package cz.trojlistek.analysis;

import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What processes and the plan ask of the analyses. */
@Service
@Transactional
@ProcessSide
public class AnalysisFacts {

    private final Analyses analyses;
    private final BalanceRows balance;
    private final AdvanceCycle cycles;
    private final ObjectProvider<PreviousPlanEvaluated> evaluations;
    private final JdbcClient database;

    AnalysisFacts(
            Analyses analyses,
            BalanceRows balance,
            AdvanceCycle cycles,
            ObjectProvider<PreviousPlanEvaluated> evaluations,
            JdbcClient database) {
        this.analyses = analyses;
        this.balance = balance;
        this.cycles = cycles;
        this.evaluations = evaluations;
        this.database = database;
    }

    public record AnalysisFact(UUID id, UUID cycle, TerritoryPath territory, AnalysisKind kind, boolean accepted) {}

    /** Asks for every analysis the cycle needs, in the order of {@link AnalysisKind}; again gives the same ids. */
    public List<UUID> request(UUID cycle) {
        var found = cycles.get(cycle);
        var known = analyses.findByCycle(cycle);
        var ids = new ArrayList<UUID>();
        for (var kind : needed(cycle)) {
            ids.add(known.stream()
                    .filter(one -> one.kind() == kind)
                    .findFirst()
                    .orElseGet(() -> analyses.save(Analysis.request(cycle, found.territory(), kind)))
                    .id());
        }
        return ids;
    }

    @Transactional(readOnly = true)
    public boolean accepted(UUID analysis) {
        return get(analysis).accepted();
    }

    /** @throws AnalysesOpen before all the cycle needs are accepted, with the evaluation of the previous plan (BR-110) */
    @Transactional(readOnly = true)
    public void requireAllAccepted(UUID cycle) {
        var open = needed(cycle);
        open.removeAll(analyses.findByCycle(cycle).stream()
                .filter(Analysis::accepted)
                .map(Analysis::kind)
                .toList());
        if (!open.isEmpty()) {
            throw new AnalysesOpen(open.size());
        }
    }

    @Transactional(readOnly = true)
    public AnalysisFact get(UUID analysis) {
        var found = analyses.findById(analysis).orElseThrow(NotFound::new);
        return new AnalysisFact(found.id(), found.cycle(), found.territory(), found.kind(), found.accepted());
    }

    @Transactional(readOnly = true)
    public boolean hasProblemTree(UUID cycle) {
        return database.sql("select exists (select 1 from problem_area where cycle = ?)")
                .param(cycle)
                .query(Boolean.class)
                .single();
    }

    /**
     * Refuses what a goal of this cycle cannot answer: it answers an area or a problem of the tree or a need of the
     * balance, or, where the cycle has no tree, the analysis of needs (BR-112). Until the goal is saved, whoever would remove what it answers waits.
     */
    public void requireNeed(UUID cycle, UUID need) {
        for (var table : List.of("problem_area", "problem", "balance_row")) {
            database.sql("select 1 from " + table + " where id = ? for share")
                    .param(need)
                    .query(Integer.class)
                    .optional();
        }
        var known = database.sql("""
                        select exists (select 1 from problem_area where id = :need and cycle = :cycle)
                            or exists (select 1 from problem p join problem_area a on a.id = p.area
                                where p.id = :need and a.cycle = :cycle)
                            or exists (select 1 from balance_row where id = :need and cycle = :cycle and side = 'NEED')
                            or (exists (select 1 from analysis
                                    where id = :need and cycle = :cycle and kind = 'NEEDS')
                                and not exists (select 1 from problem_area where cycle = :cycle))""")
                .param("need", need)
                .param("cycle", cycle)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new NeedUnknown();
        }
    }

    /** The words of an area, a problem or a need or, for an analysis, its kind; empty when nothing is left of it. */
    @Transactional(readOnly = true)
    public String wordsOf(UUID need) {
        return database.sql("""
                        select number || ' ' || title from problem_area where id = :need
                        union all select text from problem where id = :need""")
                .param("need", need)
                .query(String.class)
                .optional()
                .or(() -> balance.findById(need).map(BalanceRow::told))
                .or(() -> analyses.findById(need).map(one -> Trail.code("analysis.kind", one.kind())))
                .orElse("");
    }

    /** The plan before is evaluated by who carried its measures, or, where that was not done, as one of the analyses. */
    private Set<AnalysisKind> needed(UUID cycle) {
        var needed = EnumSet.of(AnalysisKind.SERVICES, AnalysisKind.NEEDS, AnalysisKind.RESOURCES);
        var previous = cycles.get(cycle).previous();
        if (previous != null && evaluations.stream().noneMatch(one -> one.accepted(previous))) {
            needed.add(AnalysisKind.PREVIOUS_PLAN);
        }
        return needed;
    }
}
