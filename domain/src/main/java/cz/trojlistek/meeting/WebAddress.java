package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address that somebody types and others will follow: of the web, with a host, and nothing before the host that misleads. */
final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** As it was typed, or empty. Refuses on the field what no browser should be sent to. */
    static String checked(String field, @Nullable String typed) {
        var address = Wording.optional(field, typed, 500);
        if (!address.isEmpty() && !good(address)) {
            throw new MeetingUnusable("meeting.link-unusable", field);
        }
        return address;
    }

    private static boolean good(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
