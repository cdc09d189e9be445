package cz.trojlistek.analysis;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.analysis.SurveyDocument.Answer;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.Territories;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the coordinator does with the answers of a survey; nothing is stored before every line of a file is in order. A summary, once
 * made, follows the documents it adds up.
 */
@Service
@Transactional
public class StoreSurvey {

    /** A line as it would be stored; {@code problem} is the key of a sentence, or empty. */
    public record LineView(int line, String question, String answer, String people, String problem) {}

    private final SurveyDocuments documents;
    private final ConductCycle cycles;
    private final Territories territories;
    private final Actors actors;
    private final JdbcClient database;

    StoreSurvey(
            SurveyDocuments documents,
            ConductCycle cycles,
            Territories territories,
            Actors actors,
            JdbcClient database) {
        this.documents = documents;
        this.cycles = cycles;
        this.territories = territories;
        this.actors = actors;
        this.database = database;
    }

    /** What is in a file and what is wrong with each line; stores nothing. */
    @Transactional(readOnly = true)
    public List<LineView> preview(UUID cycle, byte[] content) {
        open(cycle);
        return SurveyFile.read(content).stream()
                .map(line -> new LineView(
                        line.number(),
                        line.question(),
                        line.answer(),
                        line.people(),
                        line.problem().isEmpty() ? "" : "analysis.survey.problem." + line.problem()))
                .toList();
    }

    /**
     * Stores the answers of one place, in the place of those of the same kind.
     *
     * @throws SurveyUnusable when a line has a problem, or the place is not one of the cycle
     */
    public UUID store(UUID cycle, SurveyKind kind, TerritoryPath place, String fileName, byte[] content) {
        var of = open(cycle);
        var lines = SurveyFile.read(content);
        if (kind == SurveyKind.SUMMARY
                || lines.stream().anyMatch(line -> !line.problem().isEmpty())) {
            throw new SurveyUnusable("lines", "file");
        }
        var stored = put(
                of,
                kind,
                place,
                Wording.line("file", fileName, 200),
                lines.stream()
                        .map(line -> new Answer(line.question(), line.answer(), line.count()))
                        .toList());
        addUpAgain(of);
        return stored;
    }

    /** Adds up the documents of all places into the one of the cycle's territory. */
    public UUID summarise(UUID cycle) {
        var of = open(cycle);
        lock(of);
        var sums = sums(cycle);
        if (sums.isEmpty()) {
            throw new SurveyUnusable("nothing", "summary");
        }
        return put(of, SurveyKind.SUMMARY, of.territory(), "", sums);
    }

    /** Takes a document away; the summary, too, when nothing is left to add up. */
    public void remove(UUID document) {
        var found = documents.findById(document).orElseThrow(NotFound::new);
        var of = open(found.cycle());
        lock(of);
        remove(of, found);
        addUpAgain(of);
    }

    private void remove(PlanningCycle of, SurveyDocument document) {
        document.remove(of);
        documents.delete(document);
        documents.flush();
    }

    private void addUpAgain(PlanningCycle of) {
        documents
                .findByCycleAndKindAndPlace(of.id(), SurveyKind.SUMMARY, of.territory())
                .ifPresent(summary -> {
                    var sums = sums(of.id());
                    if (sums.isEmpty()) {
                        remove(of, summary);
                    } else {
                        summary.store(of, "", sums);
                        documents.saveAndFlush(summary);
                    }
                });
    }

    private List<Answer> sums(UUID cycle) {
        return database.sql("""
                        select a.question, a.answer, sum(a.people)::bigint as people
                        from survey_answer a join survey_document d on d.id = a.document
                        where d.cycle = ? and d.kind <> 'SUMMARY'
                        group by a.question, a.answer order by min(d.kind), min(a.position), a.question, a.answer limit 5000""").param(cycle).query(Answer.class).list();
    }

    private UUID put(PlanningCycle of, SurveyKind kind, TerritoryPath place, String fileName, List<Answer> answers) {
        lock(of);
        var document = documents
                .findByCycleAndKindAndPlace(of.id(), kind, place)
                .orElseGet(() -> new SurveyDocument(
                        of, kind, place, territories.at(place).name()));
        document.store(of, fileName, answers);
        return documents.saveAndFlush(document).id();
    }

    /** Of two at once, the second replaces the first, and the summary knows both. */
    private void lock(PlanningCycle of) {
        database.sql("select id from planning_cycle where id = ? for no key update")
                .param(of.id())
                .query(UUID.class)
                .single();
    }

    private PlanningCycle open(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        if (!AnalyseSituation.takesProblems(found.phase())) {
            throw new WrongPhase(found.phase());
        }
        return found;
    }
}
