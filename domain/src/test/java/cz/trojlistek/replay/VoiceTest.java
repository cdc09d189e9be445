package cz.trojlistek.replay;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.consultation.Outcome;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoiceTest {

    @ParameterizedTest
    @EnumSource
    void whatAVoiceSaysIsAnsweredByItsOwnAnswer(Voice voice) {
        var said = voice.comment(UUID.randomUUID(), true);

        assertThat(Voice.saying(said.text())).contains(voice);
        assertThat(voice.reason().isEmpty()).isEqualTo(voice.outcome() == Outcome.ACCEPTED);
        assertThat(voice.change().isEmpty()).isEqualTo(!voice.outcome().changesPlan());
        if (!said.proposal().isEmpty()) {
            assertThat(voice.change()).isEqualTo(said.proposal());
        }
    }

    @Test
    void everyOutcomeIsHeard() {
        assertThat(Arrays.stream(Voice.values()).map(Voice::outcome)).containsExactlyInAnyOrder(Outcome.values());
    }
}
