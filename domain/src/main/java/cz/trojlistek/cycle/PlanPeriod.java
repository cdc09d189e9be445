package cz.trojlistek.cycle;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** First and last year of the plan, both included (BR-101). */
@Embeddable
public record PlanPeriod(int fromYear, int toYear) {

    public PlanPeriod {
        if (fromYear < 1990 || toYear > 2100 || toYear < fromYear || toYear - fromYear > 15) {
            throw new PeriodUnusable();
        }
    }

    /** The last day on which the plan is valid. */
    public LocalDate lastDay() {
        return LocalDate.of(toYear, 12, 31);
    }

    /** The last year that a plan which begins then may have. */
    int latest() {
        return Math.min(2100, fromYear + 15);
    }

    /** Whether the plan is valid in that year. */
    public boolean includes(int year) {
        return year >= fromYear && year <= toYear;
    }

    @Override
    public String toString() {
        return fromYear == toYear ? String.valueOf(fromYear) : fromYear + "–" + toYear;
    }
}
