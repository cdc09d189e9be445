package cz.trojlistek.actionitem;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of an action item's history.
 *
 * @param takenBy the name of who did it
 * @param note how it was done, why it was given back, changed or cancelled; empty for nothing
 */
@Embeddable
public record StepTaken(
        @Enumerated(EnumType.STRING) ActionItemStep step, Instant takenAt, String takenBy, String note) {}
