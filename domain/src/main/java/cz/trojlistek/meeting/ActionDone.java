package cz.trojlistek.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When an action item was found done, and who said so. */
@Embeddable
record ActionDone(Instant doneAt, String doneBy) {}
