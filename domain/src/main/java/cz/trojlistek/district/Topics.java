package cz.trojlistek.district;

import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.kernel.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the region wants its districts to talk about, and until when.
 *
 * @param topics groups of services, and what to answer about them
 * @param dataDeadline the last day for the data of the towns
 * @param declarationDeadline the last day for the towns to say what they will pay; not before the data
 */
record Topics(String topics, LocalDate dataDeadline, LocalDate declarationDeadline) {

    private static final int LONGEST_AHEAD_DAYS = 730;

    static Topics of(
            @Nullable String topics,
            @Nullable LocalDate dataDeadline,
            @Nullable LocalDate declarationDeadline,
            LocalDate today) {
        var words = Wording.paragraphs("topics", topics, 4000);
        var data = ahead("dataDeadline", dataDeadline, today);
        var declarations = ahead("declarationDeadline", declarationDeadline, today);
        if (declarations.isBefore(data)) {
            throw new DateUnusable("district.declarations-before-data", "declarationDeadline");
        }
        return new Topics(words, data, declarations);
    }

    /** After today and at most two years ahead. */
    static LocalDate ahead(String field, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new DateUnusable("form.required", field);
        }
        if (!day.isAfter(today)) {
            throw new DateUnusable("district.deadline-passed", field);
        }
        if (day.isAfter(today.plusDays(LONGEST_AHEAD_DAYS))) {
            throw new DateUnusable("district.deadline-too-far", field);
        }
        return day;
    }
}
