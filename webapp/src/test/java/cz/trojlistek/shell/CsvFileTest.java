package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+420", "-2", "@SUM(A1)", "\t=1", "＝1"})
    void whatPeopleWroteNeverBecomesAFormula(String typed) {
        assertThat(text(new CsvFile("Text").row(typed))).contains("'" + typed);
    }

    @Test
    void numbersStayNumbersAndSeparatorsStayInTheirCell() {
        assertThat(text(new CsvFile("Co", "Kolik").row("lůžka; \"nová\"", new BigDecimal("-12.50"))))
                .isEqualTo("\uFEFFCo;Kolik\r\n\"lůžka; \"\"nová\"\"\";-12,5\r\n");
    }

    private static String text(CsvFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
