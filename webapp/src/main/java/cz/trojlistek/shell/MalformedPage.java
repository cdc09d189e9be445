package cz.trojlistek.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The answer to a request of which we know neither the reader nor the language: one page in both. */
final class MalformedPage {

    static final String TEXT = text();

    private MalformedPage() {}

    private static String text() {
        try (var file = MalformedPage.class.getResourceAsStream("/templates/malformed.html")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
