package cz.trojlistek.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a letter from {@code letters/<name>.txt}: the first line is the subject. {@code {word}} is replaced once, so
 * what a person wrote is never read as a pattern; a line of which nothing but empty ones is left falls out.
 */
public record LetterText(String subject, String text) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern GAP = Pattern.compile("\n{3,}");

    /** A group of hundreds is written to at once. */
    private static final Map<String, List<String>> LETTERS = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when the letter asks for a word that is not given */
    public static LetterText of(String letter, Map<String, String> words) {
        var lines = LETTERS.computeIfAbsent(letter, LetterText::read);
        var text = new StringJoiner("\n");
        for (var line : lines.subList(2, lines.size())) {
            var filled = filled(line, words);
            if (line.isEmpty() || !filled.isBlank()) {
                text.add(filled);
            }
        }
        return new LetterText(
                filled(lines.getFirst(), words),
                GAP.matcher(text.toString()).replaceAll("\n\n").strip());
    }

    private static String filled(String line, Map<String, String> words) {
        return PLACE.matcher(line).replaceAll(place -> {
            var word = words.get(place.group(1));
            if (word == null) {
                throw new IllegalArgumentException("nothing for " + place.group());
            }
            return Matcher.quoteReplacement(word);
        });
    }

    private static List<String> read(String letter) {
        try (var file = LetterText.class.getResourceAsStream("/letters/" + letter + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no letter " + letter);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
