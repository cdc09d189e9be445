package cz.trojlistek.plan;

import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A working group's chapter on its way: handed over, then accepted or returned. Its id is that of its plan element. */
@Entity
@Table(name = "plan_chapter")
class Chapter extends AbstractAggregateRoot<Chapter> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;

    @Column(name = "group_id")
    private UUID group;

    private @Nullable Instant submittedAt;
    private @Nullable Instant acceptedAt;
    private String returnedBecause = "";

    @Version
    private @Nullable Integer version;

    Chapter(PlanElement element, UUID group) {
        this.id = element.id();
        this.cycle = element.cycle();
        this.territory = element.territory();
        this.group = group;
    }

    void submit(PlanElement element, Instant now) {
        if (submittedAt != null) {
            throw TextFrozen.chapterHandedOver();
        }
        submittedAt = now;
        returnedBecause = "";
        registerEvent(new ChapterSubmitted(cycle, territory, group, told(element)));
    }

    void accept(PlanElement element, Instant now) {
        requireUnderReview();
        acceptedAt = now;
        registerEvent(new ChapterReviewed(cycle, territory, group, told(element), true, ""));
    }

    void giveBack(PlanElement element, String reason) {
        requireUnderReview();
        submittedAt = null;
        returnedBecause = reason;
        registerEvent(new ChapterReviewed(cycle, territory, group, told(element), false, reason));
    }

    private static String told(PlanElement element) {
        return element.code() + " " + element.wording();
    }

    private void requireUnderReview() {
        if (submittedAt == null || acceptedAt != null) {
            throw new ChapterNotUnderReview();
        }
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    boolean submitted() {
        return submittedAt != null;
    }

    String returnedBecause() {
        return returnedBecause;
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    @SuppressWarnings("NullAway.Init")
    protected Chapter() {} // JPA
}
