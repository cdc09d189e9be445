package cz.trojlistek.plan;

import cz.trojlistek.analysis.AnalysesOpen;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.workinggroup.GroupFacts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What processes, and features that have checked the right already, need of a plan. */
@Service
@Transactional
@ProcessSide
public class PlanFacts {

    private final Plans plans;
    private final PlanElements elements;
    private final Chapters chapters;
    private final Versions versions;
    private final PlanRows rows;
    private final FreezePlan freezing;
    private final AdvanceCycle cycles;
    private final GroupFacts groups;
    private final AnalysisFacts analyses;
    private final PlanningClock clock;
    private final JdbcClient database;

    PlanFacts(
            Plans plans,
            PlanElements elements,
            Chapters chapters,
            Versions versions,
            PlanRows rows,
            FreezePlan freezing,
            AdvanceCycle cycles,
            GroupFacts groups,
            AnalysisFacts analyses,
            PlanningClock clock,
            JdbcClient database) {
        this.plans = plans;
        this.elements = elements;
        this.chapters = chapters;
        this.versions = versions;
        this.rows = rows;
        this.freezing = freezing;
        this.cycles = cycles;
        this.groups = groups;
        this.analyses = analyses;
        this.clock = clock;
        this.database = database;
    }

    /**
     * The groups begin to propose: there is a plan with one chapter per working group, in the groups' order. Again it is
     * the same one. The plan of a region has the parts the law wants around them (BR-114).
     *
     * @throws AnalysesOpen while an analysis, or the evaluation of the previous plan, is not accepted (BR-110)
     */
    public UUID startProposing(UUID cycle) {
        analyses.requireAllAccepted(cycle);
        cycles.enter(cycle, Phase.PROPOSING);
        return plans.findByCycle(cycle).map(Plan::id).orElseGet(() -> beginAnew(cycle));
    }

    private UUID beginAnew(UUID cycle) {
        var of = cycles.get(cycle);
        var plan = plans.save(Plan.begin(of));
        var required = StatutoryPart.requiredIn(of);
        int number = 0;
        if (required) {
            for (var part : EnumSet.complementOf(EnumSet.of(StatutoryPart.NETWORK))) {
                elements.save(PlanElement.part(plan, ++number, part));
            }
        }
        for (var group : groups.workingGroups(cycle)) {
            var chapter = PlanElement.chapter(plan, ++number, groups.get(group).name(), group);
            elements.save(chapter);
            chapters.save(new Chapter(chapter, group));
        }
        if (required) {
            elements.save(PlanElement.part(plan, ++number, StatutoryPart.NETWORK));
        }
        elements.flush();
        database.sql("update plan set last_chapter = ? where id = ?")
                .params(number, plan.id())
                .update();
        return plan.id();
    }

    /** The text is drafted, and drafted once more when the public is to be asked again (BR-127). */
    public void startDrafting(UUID cycle) {
        var plan = plan(cycle);
        plan.startDrafting();
        plans.save(plan);
        cycles.enter(cycle, Phase.DRAFTING);
    }

    /** The package at hand; of a plan that is not divided, or not begun, the first. */
    @Transactional(readOnly = true)
    public PackageFact atHand(UUID cycle) {
        return plans.findByCycle(cycle)
                .map(plan -> new PackageFact(
                        plan.currentPackage(),
                        plan.atHand().name(),
                        plan.atHand().consulted()))
                .orElse(new PackageFact(1, "", true));
    }

    /** Empty when the plan is not divided (BR-137). */
    @Transactional(readOnly = true)
    public Optional<String> packageName(UUID cycle, int number) {
        return plans.findByCycle(cycle)
                .map(Plan::packages)
                .filter(all -> number <= all.size())
                .map(all -> all.get(number - 1).name());
    }

    /** True while a package of the plan waits for its turn (BR-137). */
    @Transactional(readOnly = true)
    public boolean packagesLeft(UUID cycle) {
        return plan(cycle).packagesLeft();
    }

    /** For callers that know that the package at hand is approved (BR-137). */
    public void openNextPackage(UUID cycle) {
        var plan = plan(cycle);
        plan.openNextPackage();
        plans.save(plan);
    }

    @Transactional(readOnly = true)
    public boolean chapterAccepted(UUID group) {
        return chapters.findByGroup(group).orElseThrow(NotFound::new).accepted();
    }

    @Transactional(readOnly = true)
    public Optional<VersionFact> findLatestVersion(UUID cycle) {
        return plans.findByCycle(cycle).flatMap(plan -> versions.latest(plan.id()));
    }

    /** Nothing before it is published. */
    @Transactional(readOnly = true)
    public Optional<VersionFact> findPublished(UUID cycle) {
        return plans.findByCycle(cycle)
                .flatMap(plan ->
                        Optional.ofNullable(plan.publishedVersion()).map(number -> versions.get(plan.id(), number)));
    }

    /** Freezes the text that holds the accepted comments and returns its number (BR-125). */
    public int freezeRevised(UUID cycle) {
        return freezing.freeze(plan(cycle), Purpose.REVISED);
    }

    /** Freezes another final version, after a body returned the plan. */
    public int freezeFinal(UUID cycle) {
        return freezing.freezeReworked(plan(cycle));
    }

    /** Again changes nothing. Refused before publication and before the day it names (BR-135). */
    public void putInForce(UUID cycle) {
        var plan = plan(cycle);
        plan.putInForce(clock.instant(), clock.today());
        plans.save(plan);
    }

    /** Absent as long as the plan is not published. */
    @Transactional(readOnly = true)
    public LocalDate effectiveFrom(UUID cycle) {
        return Optional.ofNullable(plan(cycle).effectiveFrom()).orElseThrow(NotFound::new);
    }

    /** Lines of a version, or of the working text for version 0, in reading order. */
    @Transactional(readOnly = true)
    public PlanText text(UUID cycle, int version, int offset, int limit) {
        return rows.read(source(cycle, version), "", offset, limit);
    }

    private PlanRows.Source source(UUID cycle, int version) {
        var plan = plan(cycle);
        return version == 0
                ? PlanRows.Source.working(plan.id())
                : PlanRows.Source.version(versions.get(plan.id(), version).id());
    }

    private Plan plan(UUID cycle) {
        return plans.findByCycle(cycle).orElseThrow(NotFound::new);
    }
}
