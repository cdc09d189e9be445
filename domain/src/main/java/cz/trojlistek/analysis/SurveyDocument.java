package cz.trojlistek.analysis;

import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What the people of one place answered, or what all of them did (BR-184). */
@Entity
class SurveyDocument extends AbstractAggregateRoot<SurveyDocument> {

    /** So many people gave this answer to the question. */
    @Embeddable
    record Answer(String question, String answer, long people) {}

    @Id
    private UUID id;

    private UUID cycle;

    @Enumerated(EnumType.STRING)
    private SurveyKind kind;

    private TerritoryPath place;
    private String placeName;
    private String fileName = "";

    @ElementCollection
    @CollectionTable(name = "survey_answer", joinColumns = @JoinColumn(name = "document"))
    @OrderColumn(name = "position")
    private List<Answer> answers = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    /** Refuses a place that is not the cycle's and not below it. */
    SurveyDocument(PlanningCycle of, SurveyKind kind, TerritoryPath place, String placeName) {
        if (!of.territory().contains(place)) {
            throw new SurveyUnusable("elsewhere", "place");
        }
        this.id = UUID.randomUUID();
        this.cycle = of.id();
        this.kind = kind;
        this.place = place;
        this.placeName = placeName;
    }

    /** In the place of what was stored before. */
    void store(PlanningCycle of, String file, List<Answer> said) {
        var before = answers.isEmpty() ? "" : told();
        fileName = file;
        answers.clear();
        answers.addAll(said);
        registerEvent(new SurveyStored(cycle, of.territory(), before, told()));
    }

    void remove(PlanningCycle of) {
        registerEvent(new SurveyRemoved(cycle, of.territory(), told()));
    }

    private String told() {
        return Trail.lines(
                Trail.code("analysis.survey.kind", kind),
                placeName,
                fileName,
                Trail.fact("answers", answers.size()),
                Trail.fact("people", answers.stream().mapToLong(Answer::people).sum()));
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    @SuppressWarnings("NullAway.Init")
    protected SurveyDocument() {} // JPA
}
