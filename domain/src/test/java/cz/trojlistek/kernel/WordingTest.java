package cz.trojlistek.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a text that cannot be kept. */
class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\ud83d", "\u202e", "\ufffe"})
    void aCharacterThatCannotBeKeptIsToldByTheWordsBeforeIt(String bad) {
        var refused = refused("Poradna\n má otevřeno" + bad + " každý den");

        assertThat(refused.code()).isEqualTo("wording.unreadable");
        assertThat(refused.field()).isEqualTo("text");
        assertThat(refused.arguments()).containsExactly("Poradna má otevřeno");
    }

    @Test
    void ofManyWordsTheLastOnesAreTold() {
        assertThat(refused("Poradna má pro lidi ze sídliště otevřeno \ud83d\ude00 večer\0")
                        .arguments())
                .containsExactly("…ídliště otevřeno \ud83d\ude00 večer");
    }

    @Test
    void aTextThatBeginsWithItSaysSo() {
        assertThat(refused(" \0Poradna").code()).isEqualTo("wording.unreadable-first");
    }

    private static RuleViolation refused(String typed) {
        return catchThrowableOfType(RuleViolation.class, () -> Wording.paragraphs("text", typed, 200));
    }
}
