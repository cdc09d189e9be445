package cz.trojlistek.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PaperShelfTest {

    private final PaperShelf shelf = new PaperShelf();
    private final AtomicInteger written = new AtomicInteger();

    private byte[] take(Object of) {
        return shelf.take(of, () -> new byte[] {(byte) written.incrementAndGet()});
    }

    @Test
    void whatIsTakenAgainIsWrittenOnce() {
        assertThat(take(List.of("zápis", "cs"))).isSameAs(take(List.of("zápis", "cs")));
        take(List.of("zápis", "en"));
        assertThat(written).hasValue(2);
    }

    @Test
    void whatNobodyTookForLongestGoes() {
        for (int i = 0; i < PaperShelf.MOST; i++) {
            take(i);
        }
        take(0);
        take("jeden navíc");
        written.set(0);
        take(0);
        assertThat(written).hasValue(0);
        take(1);
        assertThat(written).hasValue(1);
    }
}
