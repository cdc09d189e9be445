package cz.trojlistek.cycle;

import cz.trojlistek.kernel.TerritoryPath;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a region told its municipalities and the public when it began to plan, and since when it hung on the board. */
@Entity
class OpeningNotice extends AbstractAggregateRoot<OpeningNotice> {

    @Id
    private UUID cycle;

    private TerritoryPath territory;
    private LocalDate publishedOn;
    private String text;

    @Version
    private @Nullable Integer version;

    OpeningNotice(PlanningCycle cycle, LocalDate publishedOn, String text) {
        this.cycle = cycle.id();
        this.territory = cycle.territory();
        this.publishedOn = publishedOn;
        this.text = text;
        registerEvent(new NoticePublished(cycle.id(), territory, publishedOn, text));
    }

    @SuppressWarnings("NullAway.Init")
    protected OpeningNotice() {} // JPA
}
