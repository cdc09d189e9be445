package cz.trojlistek.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Whether the browser's copy of a page still holds: same data, same language, same build. */
@Component
public class Freshness {

    private final Instant built;

    Freshness(ObjectProvider<BuildProperties> build) {
        var known = build.getIfAvailable();
        built = known == null || known.getTime() == null ? Instant.now() : known.getTime();
    }

    /**
     * Sets the ETag. When true, the answer is a 304 already: return null from the controller. {@code data} is all
     * the page shows, or a cheap stand-in (a version, a count and the latest change); records tell themselves apart.
     */
    public boolean unchanged(WebRequest request, Locale locale, Object... data) {
        var all = built + "|" + locale.getLanguage() + "|" + Arrays.deepToString(data);
        return request.checkNotModified("W/\"" + digest(all) + "\"");
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
