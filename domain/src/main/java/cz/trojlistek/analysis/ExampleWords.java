package cz.trojlistek.analysis;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where something works, what it is, and which goal of the plan it shows the way to; no goal while there is none. */
public record ExampleWords(
        String place, String text, @Nullable UUID goal) {

    /** Refuses with the field that cannot be kept: {@code place} or {@code text}. */
    public ExampleWords {
        place = Wording.line("place", place, 200);
        text = Wording.paragraphs("text", text, 4000);
    }

    String told(String goalWords) {
        return Trail.lines(place, text, goalWords.isEmpty() ? "" : Trail.fact("goal", goalWords));
    }
}
