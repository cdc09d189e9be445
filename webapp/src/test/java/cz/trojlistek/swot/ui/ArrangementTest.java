package cz.trojlistek.swot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    @Test
    void onlyWhatMovesIsTouched() {
        assertThat(staying("ABCD", "ABCD", "")).containsExactlyInAnyOrder("A", "B", "C", "D");
        assertThat(staying("ABCD", "BCDA", "")).containsExactlyInAnyOrder("B", "C", "D");
        assertThat(staying("ABCD", "DABC", "")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(staying("ABC", "AXC", "")).containsExactlyInAnyOrder("A", "C");
        assertThat(staying("", "AB", "")).isEmpty();
    }

    @Test
    void whatIsBeingWrittenStaysAndTheOthersGoAroundIt() {
        assertThat(staying("ABCD", "BCDA", "A")).containsExactly("A");
        assertThat(staying("ABCD", "ACBD", "B")).containsExactlyInAnyOrder("A", "B", "D");
    }

    private static Set<String> staying(String now, String wanted, String firm) {
        return Arrangement.staying(letters(now), letters(wanted), Set.copyOf(letters(firm)));
    }

    private static List<String> letters(String word) {
        return word.chars().mapToObj(Character::toString).toList();
    }
}
