package cz.trojlistek.analysis;

import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One problem below an area of the tree. */
@Entity
class Problem extends AbstractAggregateRoot<Problem> {

    @Id
    private UUID id;

    private UUID area;
    private int position;
    private String text;

    @Version
    private @Nullable Integer version;

    Problem(ProblemArea area, TerritoryPath territory, int position, String text) {
        this.id = UUID.randomUUID();
        this.area = area.id();
        this.position = position;
        this.text = text;
        registerEvent(new ProblemNamed(area.cycle(), territory, text));
    }

    void reword(PlanningCycle of, int seenVersion, String now) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, text);
        if (!text.equals(now)) {
            registerEvent(new ProblemReworded(of.id(), of.territory(), text, now));
            text = now;
        }
    }

    void remove(PlanningCycle of, int seenVersion) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, text);
        registerEvent(new ProblemRemoved(of.id(), of.territory(), text));
    }

    String text() {
        return text;
    }

    UUID area() {
        return area;
    }

    UUID id() {
        return id;
    }

    @SuppressWarnings("NullAway.Init")
    protected Problem() {} // JPA
}
