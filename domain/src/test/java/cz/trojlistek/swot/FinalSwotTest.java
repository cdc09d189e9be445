package cz.trojlistek.swot;

import static cz.trojlistek.swot.Quadrant.STRENGTHS;
import static cz.trojlistek.swot.Quadrant.THREATS;
import static cz.trojlistek.swot.Quadrant.WEAKNESSES;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.Phase;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The group's manager declares a SWOT final; it is reopened only before the cycle goes on. */
@SuppressWarnings("NullAway.Init")
class FinalSwotTest extends SwotScene {

    @Autowired
    JdbcClient database;

    @Test
    void aFinalSwotSaysWhoFinishedItAndDoesNotChange() {
        var item = add(STRENGTHS, "Síla");
        asManager(() -> write.declareFinal(group));

        var declared = requireNonNull(swot().declared());
        assertThat(declared.by()).isEqualTo(manager);
        assertThat(declared.fingerprint()).hasSize(64);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> add(STRENGTHS, "Další"),
                () -> asMember(() -> write.reword(group, item, 0, SwotWords.of("Jinak"))),
                () -> asMember(() -> write.move(group, item, THREATS, null)),
                () -> asMember(() -> write.remove(group, item, 0)),
                () -> asManager(() -> write.declareFinal(group)))) {
            assertThatThrownBy(step).isInstanceOf(SwotClosed.class);
        }
        assertThat(actors.as(manager, () -> read.allowed(group))).isEqualTo(new ReadSwots.Allowed(false, false, true));
    }

    @Test
    void theFingerprintTellsEveryDifference() {
        var item = add(STRENGTHS, "Síla");
        var second = add(STRENGTHS, "Druhá");
        var before = fingerprint();

        assertThat(fingerprint()).isEqualTo(before);
        asMember(() -> write.move(group, item, STRENGTHS, second));
        var moved = fingerprint();
        asMember(() -> write.reword(group, item, 0, new SwotWords("Síla", 5, "")));
        var weighed = fingerprint();
        asMember(() -> write.reword(group, item, 1, new SwotWords("Síla", 5, "Průzkum")));
        var proven = fingerprint();
        asMember(() -> write.move(group, item, WEAKNESSES, null));
        assertThat(List.of(before, moved, weighed, proven, fingerprint())).doesNotHaveDuplicates();
    }

    private String fingerprint() {
        asManager(() -> write.declareFinal(group));
        var declared = requireNonNull(swot().declared()).fingerprint();
        asManager(() -> write.reopen(group, "Ještě jedna věc."));
        return declared;
    }

    @Test
    void BR_200_aReopenedSwotKeepsItsReasonAndItsFingerprintInTheTrail() {
        add(STRENGTHS, "Síla");
        var before = fingerprint();
        asManager(() -> write.reopen(group, "Podruhé už to nic nezmění."));

        assertThat(swot().declared()).isNull();
        add(STRENGTHS, "Další");
        assertThat(database.sql(
                                "select before || '|' || reason from audit_entry where action = 'SwotReopened' and subject = ?")
                        .param(group)
                        .query(String.class)
                        .list())
                .containsExactly("\u2068audit.word.fingerprint\u2069: " + before + "|Ještě jedna věc.");
    }

    @Test
    void nothingIsDeclaredFinalThatIsEmpty() {
        assertThatThrownBy(() -> asManager(() -> write.declareFinal(group))).hasMessage("swot.empty");
        var item = add(STRENGTHS, "Síla");
        asMember(() -> write.remove(group, item, 0));
        assertThatThrownBy(() -> asManager(() -> write.declareFinal(group))).hasMessage("swot.empty");
    }

    @Test
    void onlyWhoLeadsTheGroupFinishesAndOnlyWhileTheCycleAnalyses() {
        add(STRENGTHS, "Síla");
        assertThatThrownBy(() -> asMember(() -> write.declareFinal(group))).isInstanceOf(NotAllowed.class);
        coordinator(() -> {
            write.declareFinal(group);
            return group;
        });
        assertThatThrownBy(() -> asMember(() -> write.reopen(group, "Chci."))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> asManager(() -> write.reopen(group, " "))).hasMessage("wording.missing");

        advance.enter(cycle, Phase.PROPOSING);
        assertThatThrownBy(() -> asManager(() -> write.reopen(group, "Pozdě."))).isInstanceOf(WrongPhase.class);
        assertThatThrownBy(() -> asManager(() -> write.declareFinal(group))).isInstanceOf(WrongPhase.class);
    }

    @Test
    void anotherGroupsSwotIsNotTouched() {
        UUID other = groups.workingGroups(cycle).getLast();
        add(STRENGTHS, "Síla");
        coordinator(() -> write.add(other, STRENGTHS, SwotWords.of("Jiná síla")));
        asManager(() -> write.declareFinal(group));

        coordinator(() -> write.add(other, STRENGTHS, SwotWords.of("Ještě jiná síla")));
        assertThat(coordinator(() -> read.swot(other)).declared()).isNull();
    }
}
