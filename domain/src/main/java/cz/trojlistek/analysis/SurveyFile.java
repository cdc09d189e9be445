package cz.trojlistek.analysis;

import cz.trojlistek.kernel.SearchWords;
import cz.trojlistek.kernel.Wording;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Answers as a town keeps them: a CSV file with semicolons or commas, in UTF-8 or in the Windows code page, whose first line
 * names the columns question, answer and people, in Czech or English and in any order.
 */
final class SurveyFile {

    static final int MOST_LINES = 500;

    private static final int MOST_BYTES = 2_000_000;
    private static final int LONGEST = 300;
    private static final Charset WINDOWS = Charset.forName("windows-1250");
    private static final List<Set<String>> HEADINGS =
            List.of(Set.of("otazka", "question"), Set.of("odpoved", "answer"), Set.of("pocet", "lidi", "people"));

    /** A line of the file; {@code problem} is the end of the key of a sentence, or empty. */
    record Line(int number, String question, String answer, String people, String problem) {

        long count() {
            return Long.parseLong(people);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private List<Integer> columns = List.of();

    private SurveyFile() {}

    /** @throws SurveyUnusable for what is no such list or has more than {@link #MOST_LINES} answers */
    static List<Line> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new SurveyUnusable("too-large", "file", MOST_BYTES / 1_000_000);
        }
        var file = new SurveyFile();
        var text = text(content);
        var separator = text.lines().findFirst().orElse("").indexOf(';') >= 0 ? ";" : ",";
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            records.forEach(record -> file.line(Math.toIntExact(record.getStartingLineNumber()), record.getFields()));
        } catch (CsvParseException | IOException | UncheckedIOException unreadable) {
            var unusable = new SurveyUnusable("not-a-table", "file");
            unusable.addSuppressed(unreadable);
            throw unusable;
        }
        if (file.lines.isEmpty()) {
            throw new SurveyUnusable("empty", "file");
        }
        return file.lines;
    }

    private static String text(byte[] content) {
        var text = decoded(content);
        if (text.chars().anyMatch(one -> one < ' ' && one != '\t' && one != '\n' && one != '\r')) {
            throw new SurveyUnusable("not-a-table", "file"); // a picture, a document
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private void line(int number, List<String> cells) {
        if (columns.isEmpty()) {
            columns = header(cells);
            return;
        }
        var found = columns.stream()
                .map(column -> column < cells.size() ? cells.get(column).strip() : "")
                .toList();
        if (found.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (lines.size() == MOST_LINES) {
            throw new SurveyUnusable("too-many-lines", "file", MOST_LINES);
        }
        var question = words("question", found.get(0));
        var answer = words("answer", found.get(1));
        var people = found.get(2).replaceAll("[\\s\u00a0\u202f]", "");
        var problem = problem(question, answer, people);
        lines.add(
                problem.isEmpty()
                        ? new Line(number, question, answer, people, "")
                        : new Line(
                                number,
                                shortened(found.get(0)),
                                shortened(found.get(1)),
                                shortened(found.get(2)),
                                problem));
    }

    /** As it can be kept; empty when it is missing, too long or unreadable. */
    private static String words(String field, String text) {
        try {
            return Wording.line(field, text, LONGEST);
        } catch (Wording.Unusable unusable) {
            return "";
        }
    }

    private String problem(String question, String answer, String people) {
        if (question.isEmpty()) {
            return "question";
        }
        if (answer.isEmpty()) {
            return "answer";
        }
        if (!people.matches("[0-9]{1,8}")) {
            return "people";
        }
        return seen.add(question + "\n" + answer) ? "" : "twice";
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    private static List<Integer> header(List<String> cells) {
        var names = cells.stream().map(cell -> SearchWords.folded(cell.strip())).toList();
        return HEADINGS.stream()
                .map(known -> names.stream()
                        .filter(known::contains)
                        .findFirst()
                        .map(names::indexOf)
                        .orElseThrow(() -> new SurveyUnusable("columns-missing", "file")))
                .toList();
    }
}
