package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.SearchWords;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * A list of people as towns keep it: the first sheet of an Excel workbook, or a CSV file with commas, semicolons or tabs, in
 * UTF-8 or in the Windows code page. The first line names the columns, in Czech or English, in any order; others are passed over.
 */
final class MemberFile {

    static final int MOST_BYTES = 2_000_000;
    static final int MOST_LINES = 5000;

    private static final long MOST_UNPACKED = 60_000_000;
    private static final int LONGEST_SHOWN = 300;
    private static final Charset WINDOWS = Charset.forName("windows-1250");

    /** What a column is about, and how its heading may read without accents. */
    enum Column {
        NAME("jmeno", "jmeno a prijmeni", "clen", "name"),
        ORGANISATION("organizace", "organisation", "organization"),
        SIDE("strana", "za koho mluvi", "triada", "side"),
        FUNCTION("funkce", "function"),
        VOTING("hlas", "ma hlas", "hlasuje", "vote"),
        EMAIL("e-mail", "email", "mail");

        private final Set<String> headings;

        Column(String... headings) {
            this.headings = Set.of(headings);
        }
    }

    /** A line of the file with what stands in the known columns, without blanks around it. */
    record Row(int line, Map<Column, String> cells) {

        String at(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    private MemberFile() {}

    /** @throws MemberFileUnusable for what is no such list, is too large, or lacks the columns of names and sides */
    static List<Row> read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new MemberFileUnusable("workinggroup.import.too-large", MOST_BYTES / 1_000_000);
        }
        var file = new MemberFile();
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            file.workbook(content);
        } else {
            file.csv(text(content));
        }
        if (file.rows.isEmpty()) {
            throw new MemberFileUnusable("workinggroup.import.empty");
        }
        return file.rows;
    }

    private void workbook(byte[] content) {
        try {
            requireSmall(content);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, false));
                    var lines = book.getFirstSheet().openStream()) {
                lines.forEach(row -> line(
                        row.getRowNum(),
                        row.stream()
                                .map(cell -> cell == null ? "" : cell.getText())
                                .toList()));
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalStateException unreadable) {
            throw notATable(unreadable);
        }
    }

    /** A small file may hold a very large one. */
    private static void requireSmall(byte[] content) throws IOException {
        long unpacked = 0;
        var buffer = new byte[8192];
        try (var parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var part : Collections.list(parts.getEntries())) {
                try (var stream = parts.getInputStream(part)) {
                    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new MemberFileUnusable("workinggroup.import.too-large", MOST_BYTES / 1_000_000);
                        }
                    }
                }
            }
        }
    }

    private void csv(String text) {
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            records.forEach(record -> line(Math.toIntExact(record.getStartingLineNumber()), record.getFields()));
        } catch (CsvParseException | IOException | UncheckedIOException unreadable) {
            throw notATable(unreadable);
        }
    }

    private static String text(byte[] content) {
        var text = decoded(content);
        if (text.chars().anyMatch(one -> one < ' ' && one != '\t' && one != '\n' && one != '\r')) {
            throw new MemberFileUnusable("workinggroup.import.not-a-table"); // a picture, a document
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

    private static String separator(String text) {
        var first = text.lines().findFirst().orElse("");
        if (first.indexOf(';') >= 0) {
            return ";";
        }
        return first.indexOf('\t') >= 0 ? "\t" : ",";
    }

    private void line(int number, List<String> cells) {
        if (headings.isEmpty()) {
            header(cells);
            return;
        }
        var known = new EnumMap<Column, String>(Column.class);
        for (int i = 0; i < Math.min(cells.size(), headings.size()); i++) {
            var text = cells.get(i) == null ? "" : cells.get(i).strip();
            if (!headings.get(i).isEmpty() && !text.isEmpty()) {
                known.put(Column.valueOf(headings.get(i)), shortened(text));
            }
        }
        if (known.isEmpty()) {
            return;
        }
        if (rows.size() == MOST_LINES) {
            throw new MemberFileUnusable("workinggroup.import.too-many-lines", MOST_LINES);
        }
        rows.add(new Row(number, known));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private void header(List<String> cells) {
        for (var cell : cells) {
            var folded = SearchWords.folded(cell == null ? "" : cell.strip());
            var column = List.of(Column.values()).stream()
                    .filter(one -> one.headings.contains(folded))
                    .map(Enum::name)
                    .filter(one -> !headings.contains(one))
                    .findFirst();
            headings.add(column.orElse(""));
        }
        if (!headings.containsAll(List.of(Column.NAME.name(), Column.SIDE.name()))) {
            throw new MemberFileUnusable("workinggroup.import.columns-missing");
        }
    }

    private static MemberFileUnusable notATable(Exception cause) {
        var unusable = new MemberFileUnusable("workinggroup.import.not-a-table");
        unusable.addSuppressed(cause);
        return unusable;
    }
}
