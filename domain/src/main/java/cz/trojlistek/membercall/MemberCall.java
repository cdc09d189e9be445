package cz.trojlistek.membercall;

import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The people of a territory are asked to plan with it, until the end of the last day (docs/domain.md 1.3). */
@Entity
class MemberCall extends AbstractAggregateRoot<MemberCall> {

    /** Longest text, in characters. */
    static final int LONGEST_TEXT = 10_000;

    private static final int MOST_DAYS = 366;

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private String text;
    private Instant publishedAt;
    private LocalDate lastDay;

    @Version
    private @Nullable Integer version;

    /** Refuses a last day before today or more than a year away. */
    static MemberCall publish(
            PlanningCycle cycle, String text, @Nullable LocalDate lastDay, Instant now, LocalDate today) {
        var call = new MemberCall();
        call.id = UUID.randomUUID();
        call.cycle = cycle.id();
        call.territory = cycle.territory();
        call.text = Wording.paragraphs("text", text, LONGEST_TEXT);
        call.lastDay = usable(lastDay, today);
        call.publishedAt = now;
        call.registerEvent(new CallPublished(call.id, call.territory, call.cycle, call.told()));
        return call;
    }

    /** Other words or another last day, as long as the call is open; today as the last day ends it. */
    void change(int seenVersion, String words, @Nullable LocalDate until, LocalDate today) {
        ChangedMeanwhile.unlessSeen(seenVersion, version, text);
        if (!open(today)) {
            throw new CallUnusable("membercall.ended", "lastDay", CallUnusable.day(lastDay));
        }
        var before = told();
        text = Wording.paragraphs("text", words, LONGEST_TEXT);
        lastDay = usable(until, today);
        if (!before.equals(told())) {
            registerEvent(new CallChanged(id, territory, before, told()));
        }
    }

    private static LocalDate usable(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new CallUnusable("membercall.day-missing", "lastDay");
        }
        if (day.isBefore(today)) {
            throw new CallUnusable("membercall.day-past", "lastDay");
        }
        if (day.isAfter(today.plusDays(MOST_DAYS))) {
            throw new CallUnusable("membercall.day-too-far", "lastDay");
        }
        return day;
    }

    private String told() {
        return Trail.lines(Trail.day(lastDay), text);
    }

    boolean open(LocalDate today) {
        return !today.isAfter(lastDay);
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    TerritoryPath territory() {
        return territory;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    @SuppressWarnings("NullAway.Init")
    protected MemberCall() {} // JPA
}
