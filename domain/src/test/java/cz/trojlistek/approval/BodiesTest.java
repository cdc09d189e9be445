package cz.trojlistek.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApprovalTest
class BodiesTest {

    @Autowired
    ApprovalScene scene;

    @Autowired
    SetUpBodies bodies;

    @Autowired
    ReadBodies readBodies;

    @BeforeEach
    void aCity() {
        scene.city();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, 501, Integer.MAX_VALUE})
    void aBodyHasABelievableNumberOfMembers(int members) {
        assertThatThrownBy(() -> scene.found(BodyKind.COUNCIL, "Rada", members))
                .isInstanceOf(Body.MembersUnusable.class);
    }

    @Test
    void BR_134_aRegionAnnouncesTenDaysBefore() {
        assertThat(Body.found(new TerritoryPath("CZ064"), BodyKind.ASSEMBLY, "Z", 65)
                        .noticeDays())
                .isEqualTo(10);
        assertThat(Body.found(scene.city, BodyKind.ASSEMBLY, "Z", 55).noticeDays())
                .isEqualTo(7);
    }

    @Test
    void aNameIsTakenOncePerTerritory() {
        assertThatThrownBy(() -> scene.found(BodyKind.COUNCIL, "RADA města", 11))
                .isInstanceOf(SetUpBodies.NameTaken.class);
        assertThatThrownBy(() -> scene.found(BodyKind.COUNCIL, " ", 11)).hasMessage("wording.missing");
        assertThatThrownBy(() -> scene.found(BodyKind.COUNCIL, "x".repeat(201), 11))
                .hasMessage("wording.too-long");
    }

    @Test
    void anElectionChangesTheNumberOfMembers() {
        scene.as("coordinator", () -> bodies.change(scene.assembly, 0, "Zastupitelstvo města", 45));
        assertThat(scene.as("auditor", () -> readBodies.bodies(scene.city, 0, 10)))
                .extracting(BodyRow::members)
                .containsExactly(11, 45);
    }

    @Test
    void theSecondWhoChangesABodyIsToldAndOverwritesNothing() {
        scene.as("coordinator", () -> bodies.change(scene.assembly, 0, "Zastupitelstvo města", 45));

        var told = catchThrowableOfType(
                ChangedMeanwhile.class,
                () -> scene.as("coordinator", () -> bodies.change(scene.assembly, 0, "Zastupitelstvo", 55)));

        assertThat(told.now()).containsExactly("Zastupitelstvo města (45)");
        assertThat(scene.as("auditor", () -> readBodies.bodies(scene.city, 0, 10)))
                .extracting(BodyRow::members, BodyRow::version)
                .contains(tuple(45, told.otherVersion()));
    }

    @Test
    void theSecondWhoChoosesTheChainIsToldAndOverwritesNothing() {
        choose(List.of(scene.assembly));
        assertThatThrownBy(() -> choose(List.of(scene.council))).isInstanceOf(ChangedMeanwhile.class);
        int seen = scene.as("auditor", () -> readBodies.chainVersion(scene.cycle));
        scene.as("coordinator", () -> bodies.choose(scene.cycle, seen, List.of(scene.council)));

        assertThatThrownBy(
                        () -> scene.as("coordinator", () -> bodies.choose(scene.cycle, seen, List.of(scene.assembly))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(scene.as("auditor", () -> readBodies.chain(scene.cycle)))
                .extracting(BodyRow::id)
                .containsExactly(scene.council);
    }

    @Test
    void withoutAChoiceTheCouncilDecidesFirst() {
        assertThat(scene.as("auditor", () -> readBodies.chain(scene.cycle)))
                .extracting(BodyRow::kind)
                .containsExactly(BodyKind.COUNCIL, BodyKind.ASSEMBLY);
    }

    @Test
    void aChainHoldsEachBodyOnceAndAtLeastOne() {
        assertThatThrownBy(() -> choose(List.of())).hasMessage("approval.chain-empty-or-long");
        assertThatThrownBy(() -> choose(Collections.nCopies(7, scene.council)))
                .hasMessage("approval.chain-empty-or-long");
        assertThatThrownBy(() -> choose(List.of(scene.council, scene.council))).hasMessage("approval.chain-twice");
    }

    @Test
    void anUnknownTerritoryIsAbsent() {
        assertThatThrownBy(() -> scene.as(
                        "coordinator",
                        () -> bodies.found(new TerritoryPath("CZ777"), BodyKind.COUNCIL, "Rada kraje", 11)))
                .isInstanceOf(NotFound.class);
    }

    private void choose(List<UUID> chain) {
        scene.as("coordinator", () -> bodies.choose(scene.cycle, SetUpBodies.NOT_CHOSEN, chain));
    }
}
