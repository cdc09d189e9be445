package cz.trojlistek.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * A member who came, or for whom somebody came.
 *
 * @param substitute who came instead; empty when the member did
 */
@Embeddable
record Present(boolean voting, @Embedded Presence.Stay stay, String substitute) {

    static Present throughout(boolean voting) {
        return new Present(voting, Presence.Stay.THROUGHOUT, "");
    }
}
