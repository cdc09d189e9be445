package cz.trojlistek.analysis;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.analysis.AnsweredNeeds.AnsweringGoal;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analyses with their figures, and the problem tree. */
@Service
@Transactional(readOnly = true)
public class ReadAnalyses {

    private final JdbcClient database;
    private final ConductCycle cycles;
    private final Actors actors;
    private final AnsweredNeeds answered;

    ReadAnalyses(JdbcClient database, ConductCycle cycles, Actors actors, AnsweredNeeds answered) {
        this.answered = answered;
        this.database = database;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** An analysis as people read it. {@code total} is computed, {@code statedTotal} is what the source says. */
    public record AnalysisView(
            UUID id,
            UUID cycle,
            AnalysisKind kind,
            String findings,
            List<Figure> figures,
            @Nullable BigDecimal total,
            @Nullable BigDecimal statedTotal,
            boolean written,
            boolean accepted,
            String returnedBecause) {

        /** True when the stated total is not what the figures add up to (BR-148). */
        public boolean inconsistent() {
            return total != null && statedTotal != null && total.compareTo(statedTotal) != 0;
        }
    }

    public record ProblemLine(UUID id, String text, int version) {}

    /** One area of the tree with its problems in order. */
    public record AreaView(UUID id, int number, String title, int version, List<ProblemLine> problems) {}

    /** {@code cause} leads to {@code effect}, both problems of the tree. */
    public record LinkLine(UUID id, UUID cause, UUID effect) {}

    public record TreeCounts(int areas, int problems) {}

    private record Row(
            UUID id,
            UUID cycle,
            AnalysisKind kind,
            String findings,
            @Nullable BigDecimal statedTotal,
            @Nullable Instant writtenAt,
            @Nullable Instant acceptedAt,
            String returnedBecause) {}

    private record FigureRow(UUID analysis, String label, BigDecimal amount, String unit) {}

    private record TreeRow(
            UUID id,
            int number,
            String title,
            int version,
            @Nullable UUID problem,
            @Nullable String text,
            int problemVersion) {}

    /** At most four, in the order of {@link AnalysisKind}. */
    public List<AnalysisView> analyses(UUID cycle) {
        cycles.get(cycle);
        return views("cycle", cycle);
    }

    public AnalysisView analysis(UUID analysis) {
        var found = views("id", analysis);
        if (found.isEmpty()) {
            throw new NotFound();
        }
        cycles.get(found.getFirst().cycle());
        return found.getFirst();
    }

    public List<AreaView> problemTree(UUID cycle) {
        cycles.get(cycle);
        var rows = database.sql("""
                        select a.id, a.number, a.title, a.version, p.id as problem, p.text,
                            coalesce(p.version, 0) as problem_version
                        from problem_area a left join problem p on p.area = a.id
                        where a.cycle = ? order by a.number, p.position limit 10000""").param(cycle).query(TreeRow.class).list();
        return rows.stream()
                .collect(Collectors.groupingBy(TreeRow::id, LinkedHashMap::new, Collectors.<TreeRow>toList()))
                .values()
                .stream()
                .map(ReadAnalyses::area)
                .toList();
    }

    /** What leads to what in the tree of the cycle. */
    public List<LinkLine> links(UUID cycle) {
        cycles.get(cycle);
        return database.sql("select id, cause, effect from problem_link where cycle = ? order by id limit 10000")
                .param(cycle)
                .query(LinkLine.class)
                .list();
    }

    /** The goals of the working text by what they answer (BR-112). */
    public Map<UUID, List<AnsweringGoal>> answers(UUID cycle) {
        cycles.get(cycle);
        return answered.goals(cycle).stream().collect(Collectors.groupingBy(AnsweringGoal::need));
    }

    public TreeCounts treeCounts(UUID cycle) {
        cycles.get(cycle);
        return database.sql("""
                        select (select count(*) from problem_area where cycle = :cycle) as areas,
                            (select count(*) from problem p join problem_area a on a.id = p.area
                                where a.cycle = :cycle) as problems""").param("cycle", cycle).query(TreeCounts.class).single();
    }

    /** Whether the person may add to the problem tree and correct it now. */
    public boolean mayAddProblems(UUID cycle) {
        var found = cycles.get(cycle);
        return AnalyseSituation.takesProblems(found.phase()) && actors.may(Action.CONDUCT_CYCLE, found.scope());
    }

    private static AreaView area(List<TreeRow> rows) {
        var first = rows.getFirst();
        return new AreaView(
                first.id(),
                first.number(),
                first.title(),
                first.version(),
                rows.stream()
                        .filter(row -> row.problem() != null && row.text() != null)
                        .map(row -> new ProblemLine(
                                Objects.requireNonNull(row.problem()),
                                String.valueOf(row.text()),
                                row.problemVersion()))
                        .toList());
    }

    /** {@code column} is one of ours, never what somebody typed. */
    private List<AnalysisView> views(String column, UUID value) {
        var rows = database.sql("""
                        select id, cycle, kind, findings, stated_total, written_at, accepted_at, returned_because
                        from analysis where %s = ?
                        order by array_position(array['SERVICES','NEEDS','RESOURCES','PREVIOUS_PLAN'], kind)""".formatted(column))
                .param(value)
                .query(Row.class)
                .list();
        Map<UUID, List<Figure>> figures =
                database.sql("""
                        select f.analysis, f.label, f.amount, f.unit from analysis_figure f
                        join analysis a on a.id = f.analysis where a.%s = ? order by f.position""".formatted(column)).param(value).query(FigureRow.class).list().stream()
                        .collect(Collectors.groupingBy(
                                FigureRow::analysis,
                                Collectors.mapping(
                                        one -> new Figure(one.label(), one.amount(), one.unit()),
                                        Collectors.toList())));
        return rows.stream()
                .map(row -> view(row, figures.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static AnalysisView view(Row row, List<Figure> figures) {
        return new AnalysisView(
                row.id(),
                row.cycle(),
                row.kind(),
                row.findings(),
                figures,
                Findings.total(figures),
                row.statedTotal(),
                row.writtenAt() != null,
                row.acceptedAt() != null,
                row.returnedBecause());
    }
}
