package cz.trojlistek.analysis;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A branch of the problem tree: a number, unique in its cycle, and a title. Problems hang below it. */
@Entity
class ProblemArea extends AbstractAggregateRoot<ProblemArea> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private int number;
    private String title;

    @Version
    private @Nullable Integer version;

    ProblemArea(UUID cycle, TerritoryPath territory, int number, String title) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.territory = territory;
        this.number = number;
        this.title = title;
        registerEvent(new ProblemNamed(cycle, territory, told()));
    }

    void correct(int seenVersion, int number, String title) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, told());
        var before = told();
        this.number = number;
        this.title = title;
        if (!before.equals(told())) {
            registerEvent(new ProblemReworded(cycle, territory, before, told()));
        }
    }

    void remove(int seenVersion) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, told());
        registerEvent(new ProblemRemoved(cycle, territory, told()));
    }

    private String told() {
        return number + " " + title;
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    @SuppressWarnings("NullAway.Init")
    protected ProblemArea() {} // JPA
}
