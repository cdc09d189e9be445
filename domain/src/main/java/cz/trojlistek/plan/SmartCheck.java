package cz.trojlistek.plan;

import jakarta.persistence.Embeddable;

/** The five questions an indicator has to answer (Chomutov 2014, slide 16). {@code ambitious} is the A of that source. */
@Embeddable
public record SmartCheck(boolean specific, boolean measurable, boolean ambitious, boolean realistic, boolean timely) {

    public static final SmartCheck PASSED = new SmartCheck(true, true, true, true, true);

    public boolean passed() {
        return specific && measurable && ambitious && realistic && timely;
    }
}
