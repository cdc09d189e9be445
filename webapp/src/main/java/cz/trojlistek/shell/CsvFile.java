package cz.trojlistek.shell;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as a file that a Czech spreadsheet opens as it is: UTF-8 with its mark, semicolons, decimal commas. What people
 * wrote never becomes a formula there (CWE-1236).
 */
public final class CsvFile {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(text);

    /** {@code headings} are ours. */
    public CsvFile(String... headings) {
        writer.writeRecord(headings);
    }

    /** A {@link BigDecimal} is a number; everything else is words. */
    public CsvFile row(Object... cells) {
        writer.writeRecord(List.of(cells).stream().map(CsvFile::cell).toList());
        return this;
    }

    private static String cell(Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        var words = cell.toString();
        return !words.isEmpty() && BEGINS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    public byte[] bytes() {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
