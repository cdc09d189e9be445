package cz.trojlistek.cycle;

import cz.trojlistek.kernel.Phase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One phase: the days it was planned for and the days it really took; the last day is open while it lasts. */
@Embeddable
public record PhaseDates(
        @Enumerated(EnumType.STRING) Phase phase,
        LocalDate plannedFrom,
        LocalDate plannedTo,
        @Nullable LocalDate actualFrom,
        @Nullable LocalDate actualTo) {

    public static PhaseDates planned(Phase phase, LocalDate from, LocalDate to) {
        return new PhaseDates(phase, from, to, null, null);
    }

    PhaseDates replannedAs(PhaseDates plan) {
        return new PhaseDates(phase, plan.plannedFrom, plan.plannedTo, actualFrom, actualTo);
    }

    /** A phase that is entered again, after a return, keeps its first day. */
    PhaseDates begun(LocalDate day) {
        return new PhaseDates(phase, plannedFrom, plannedTo, actualFrom == null ? day : actualFrom, null);
    }

    PhaseDates ended(LocalDate day) {
        return actualFrom == null ? this : new PhaseDates(phase, plannedFrom, plannedTo, actualFrom, day);
    }
}
