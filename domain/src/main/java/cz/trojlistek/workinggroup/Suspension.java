package cz.trojlistek.workinggroup;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a member does not take part; {@code untilDay} is the first day back, null while it lasts. */
@Embeddable
record Suspension(LocalDate fromDay, @Nullable LocalDate untilDay, String reason) {

    Suspension until(LocalDate day) {
        return new Suspension(fromDay, day, reason);
    }
}
