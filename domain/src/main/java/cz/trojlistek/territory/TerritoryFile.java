package cz.trojlistek.territory;

import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.ImportReport.Problem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of territories: UTF-8, commas, a first line with the names of the columns in any order. Finds everything
 * that is wrong with a line by itself; what lines say about each other is the import's matter.
 */
final class TerritoryFile {

    static final int MOST_BYTES = 2_000_000;
    static final int MOST_LINES = 10_000;

    static final List<String> COLUMNS =
            List.of("level", "code", "ruian_code", "name_cs", "nuts3", "seat_district_lau1", "seat_district_name");

    private static final Map<String, Tier> LEVELS =
            Map.of("kraj", Tier.REGION, "okres", Tier.DISTRICT, "orp", Tier.ORP);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{2,12}");
    private static final Pattern RUIAN = Pattern.compile("[0-9]{1,9}");

    /** One territory as the file tells it; {@code parent} is the code of the tier above, empty for a region. */
    record Line(
            long number, Tier tier, String code, @Nullable String ruian, String name, String region, String parent) {}

    final List<Line> lines = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    TerritoryFile(byte[] content) {
        if (content.length > MOST_BYTES) {
            problem(1, "territory.import.too-large", MOST_BYTES / 1_000_000);
            return;
        }
        checkEncoding(content);
        if (problems.isEmpty()) {
            var text = new String(content, StandardCharsets.UTF_8);
            read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    private void checkEncoding(byte[] content) {
        int number = 1;
        int from = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                try {
                    var unused = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content, from, i - from));
                } catch (CharacterCodingException broken) {
                    problem(number, "territory.import.not-utf-8");
                }
                number++;
                from = i + 1;
            }
        }
    }

    private void read(String text) {
        var columns = new HashMap<String, Integer>();
        try (var records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var record : records) {
                if (columns.isEmpty()) {
                    header(record, columns);
                    if (!problems.isEmpty()) {
                        return;
                    }
                } else if (record.getFieldCount() != columns.size()) {
                    problem(record.getStartingLineNumber(), "territory.import.fields", columns.size());
                } else {
                    line(record, columns);
                }
                if (lines.size() > MOST_LINES) {
                    problem(record.getStartingLineNumber(), "territory.import.too-many-lines", MOST_LINES);
                    return;
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException unreadable) {
            problem(lines.isEmpty() ? 1 : lines.getLast().number() + 1, "territory.import.unreadable");
        }
        if (columns.isEmpty() && problems.isEmpty()) {
            problem(1, "territory.import.empty");
        }
    }

    private void header(CsvRecord record, Map<String, Integer> columns) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            var name = record.getField(i).strip();
            if (!COLUMNS.contains(name)) {
                problem(1, "territory.import.unknown-column", shown(name));
            } else if (columns.put(name, i) != null) {
                problem(1, "territory.import.column-twice", name);
            }
        }
        COLUMNS.stream()
                .filter(name -> !columns.containsKey(name))
                .forEach(name -> problem(1, "territory.import.missing-column", name));
    }

    private void line(CsvRecord record, Map<String, Integer> columns) {
        var number = record.getStartingLineNumber();
        var before = problems.size();
        var values = new HashMap<String, String>();
        columns.forEach((name, at) -> values.put(name, record.getField(at).strip()));

        var level = values.getOrDefault("level", "");
        var tier = LEVELS.get(level);
        if (tier == null) {
            problem(number, "territory.import.unknown-level", shown(level));
            return;
        }
        var code = code(number, "code", values);
        var region = tier == Tier.REGION ? code : code(number, "nuts3", values);
        var parent = switch (tier) {
            case REGION -> "";
            case DISTRICT -> region;
            case ORP -> code(number, "seat_district_lau1", values);
        };
        var ruian = values.getOrDefault("ruian_code", "");
        if (!ruian.isEmpty() && !RUIAN.matcher(ruian).matches()) {
            problem(number, "territory.import.not-a-code", "ruian_code", shown(ruian));
        }
        try {
            var name = Wording.line("name_cs", values.get("name_cs"), 200);
            if (problems.size() == before) {
                lines.add(new Line(number, tier, code, ruian.isEmpty() ? null : ruian, name, region, parent));
            }
        } catch (RuleViolation unusable) {
            problems.add(new Problem(number, unusable.code(), Arrays.asList(unusable.arguments())));
        }
    }

    private String code(long number, String column, Map<String, String> values) {
        var code = values.getOrDefault(column, "");
        if (!CODE.matcher(code).matches()) {
            problem(number, "territory.import.not-a-code", column, shown(code));
        }
        return code;
    }

    void problem(long line, String code, Object... arguments) {
        problems.add(new Problem(line, code, List.of(arguments)));
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
