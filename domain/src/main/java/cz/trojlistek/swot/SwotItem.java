package cz.trojlistek.swot;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.swot.SwotFact.SwotItemAdded;
import cz.trojlistek.swot.SwotFact.SwotItemMoved;
import cz.trojlistek.swot.SwotFact.SwotItemRemoved;
import cz.trojlistek.swot.SwotFact.SwotItemReworded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One item of a SWOT. Its {@code edition} counts changed words, so that who rewords it does not mind that it was moved. */
@Entity
class SwotItem extends AbstractAggregateRoot<SwotItem> {

    @Id
    private UUID id;

    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private Quadrant quadrant;

    private long position;
    private String text;
    private int weight;
    private String evidence;
    private int edition;

    @Version
    private @Nullable Integer version;

    SwotItem(Swot of, Quadrant quadrant, long position, SwotWords words) {
        this.id = UUID.randomUUID();
        this.groupId = of.groupId();
        this.quadrant = quadrant;
        this.position = position;
        say(words);
        registerEvent(new SwotItemAdded(of.groupId(), of.territory(), words.told(named(quadrant))));
    }

    /** @throws ChangedMeanwhile when the words are not those of {@code seenEdition} any more */
    void reword(Swot of, int seenEdition, SwotWords now) {
        var before = words();
        ChangedMeanwhile.unlessSeen(seenEdition, edition, now(before));
        if (!before.equals(now)) {
            say(now);
            edition++;
            registerEvent(new SwotItemReworded(of.groupId(), of.territory(), before.told(""), now.told("")));
        }
    }

    /** Written alone it is told; the places of others that make room are not. */
    void move(Swot of, Quadrant to, long position) {
        if (quadrant != to || this.position != position) {
            registerEvent(new SwotItemMoved(
                    of.groupId(), of.territory(), Trail.lines(text, named(quadrant)), Trail.lines(text, named(to))));
            quadrant = to;
            this.position = position;
        }
    }

    /** Makes room for another; nobody sees a difference. */
    void stand(long position) {
        this.position = position;
    }

    /** @throws ChangedMeanwhile when the words are not those of {@code seenEdition} any more */
    void remove(Swot of, int seenEdition) {
        ChangedMeanwhile.unlessSeen(seenEdition, edition, now(words()));
        registerEvent(new SwotItemRemoved(of.groupId(), of.territory(), words().told(named(quadrant))));
    }

    private void say(SwotWords words) {
        text = words.text();
        weight = words.weight();
        evidence = words.evidence();
    }

    SwotWords words() {
        return new SwotWords(text, weight, evidence);
    }

    private static Object[] now(SwotWords words) {
        return new Object[] {words.text() + " (" + words.weight() + ")", words.evidence()};
    }

    private static String named(Quadrant quadrant) {
        return Trail.code("swot.quadrant", quadrant);
    }

    UUID id() {
        return id;
    }

    Quadrant quadrant() {
        return quadrant;
    }

    long position() {
        return position;
    }

    @SuppressWarnings("NullAway.Init")
    protected SwotItem() {} // JPA
}
