package cz.trojlistek.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when until when somebody was there: null is the beginning and the end of the meeting. */
record Stay(@Nullable Instant arrivedAt, @Nullable Instant leftAt) {

    boolean includes(Instant moment) {
        return (arrivedAt == null || !arrivedAt.isAfter(moment)) && (leftAt == null || leftAt.isAfter(moment));
    }

    boolean whole() {
        return arrivedAt == null && leftAt == null;
    }
}
