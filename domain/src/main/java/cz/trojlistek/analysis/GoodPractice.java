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

/** An example from elsewhere that shows how a goal can be reached. */
@Entity
class GoodPractice extends AbstractAggregateRoot<GoodPractice> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private String place;
    private String text;
    private @Nullable UUID goal;

    @Version
    private @Nullable Integer version;

    /** {@code goalWords} is the goal as the trail tells it. */
    GoodPractice(PlanningCycle of, ExampleWords words, String goalWords) {
        this.id = UUID.randomUUID();
        this.cycle = of.id();
        this.territory = of.territory();
        say(words);
        registerEvent(new ExampleCollected(cycle, territory, words.told(goalWords)));
    }

    /** @throws ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    void correct(int seenVersion, ExampleWords now, String goalBefore, String goalNow) {
        var before = words();
        ChangedMeanwhile.unlessSeen(seenVersion, version, place, text);
        if (!before.equals(now)) {
            say(now);
            registerEvent(new ExampleCorrected(cycle, territory, before.told(goalBefore), now.told(goalNow)));
        }
    }

    /** @throws ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    void remove(int seenVersion, String goalWords) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, place, text);
        registerEvent(new ExampleRemoved(cycle, territory, words().told(goalWords)));
    }

    private void say(ExampleWords words) {
        place = words.place();
        text = words.text();
        goal = words.goal();
    }

    private ExampleWords words() {
        return new ExampleWords(place, text, goal);
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID goal() {
        return goal;
    }

    UUID cycle() {
        return cycle;
    }

    @SuppressWarnings("NullAway.Init")
    protected GoodPractice() {} // JPA
}
