package cz.trojlistek.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostOfficeTest {

    @Test
    void itIsOpenWhenServerSenderAndPlaceAreKnown() {
        var office = new PostOffice("posta", "pozvanky@mesto.cz ", "https://plan.mesto.cz/");
        assertThat(office.open()).isTrue();
        assertThat(office.from()).isEqualTo("pozvanky@mesto.cz");
        assertThat(new PostOffice("posta", "", "https://plan.mesto.cz").open()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Město <pozvanky@mesto.cz>", "pozvanky", "a@b.cz, c@d.cz"})
    void aSenderThatIsNoAddressAloneIsToldAtTheStart(String from) {
        assertThatThrownBy(() -> new PostOffice("posta", from, "https://plan.mesto.cz"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trojlistek.letters.from");
    }
}
