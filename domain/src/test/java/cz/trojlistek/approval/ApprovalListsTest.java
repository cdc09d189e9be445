package cz.trojlistek.approval;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.Statements;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApprovalTest
@SuppressWarnings("NullAway.Init")
class ApprovalListsTest {

    @Autowired
    ApprovalScene scene;

    @Autowired
    ReadApprovals read;

    @Autowired
    ReadBodies readBodies;

    @Autowired
    PublicResolutions published;

    @Autowired
    Decide decide;

    @Autowired
    EnrolPeople people;

    @Autowired
    Actors actors;

    /** Reads whatever is approved anywhere. */
    String auditor;

    @BeforeEach
    void somebodyWhoReadsEverything() {
        scene.city();
        auditor = "auditor." + UUID.randomUUID();
        people.enrol(auditor, "Auditor", null, List.of(new Grant(Role.AUDITOR, new TerritoryPath("CZ099"), null)));
    }

    @Test
    void theListOfApprovalsIsPagedAndTakesAsManyStatementsForManyAsForOne() {
        var one = Statements.of(() -> list(0, 1));
        var before = list(0, 1000).size();

        for (int i = 0; i < 10; i++) {
            scene.city();
        }

        assertThat(list(0, 1000)).hasSize(before + 10);
        assertThat(list(before + 5, 25)).hasSize(5);
        assertThat(list(0, 3)).hasSize(3);
        assertThat(Statements.of(() -> list(0, 25))).hasSameSizeAs(one).hasSize(2);
    }

    @Test
    void theListsOfOneApprovalTakeAsManyStatementsAfterManyRoundsAsAfterTheFirst() {
        scene.submit();
        scene.councilDecides(Result.RETURNED);
        var first = Statements.of(this::ofOne);

        for (int round = 0; round < 3; round++) {
            scene.as("coordinator", () -> decide.rework(scene.procedure, "Doplněno."));
            scene.submit();
            scene.councilDecides(Result.RETURNED);
        }

        assertThat(scene.as("auditor", () -> read.resolutions(scene.procedure, 0, 25)))
                .hasSize(4);
        assertThat(Statements.of(this::ofOne)).hasSameSizeAs(first);
    }

    @Test
    void aPlanIsBeforeTheBodyThatDecidesNext() {
        assertThat(before(scene.council)).isEmpty();
        scene.submit();
        assertThat(before(scene.council)).containsExactly("2. komunitní plán");
        assertThat(before(scene.assembly)).isEmpty();
        scene.councilDecides(Result.APPROVED);
        assertThat(before(scene.council)).isEmpty();
        scene.announce();
        assertThat(before(scene.assembly)).containsExactly("2. komunitní plán");
        scene.assemblyDecides(Result.RETURNED);
        assertThat(before(scene.assembly)).isEmpty();
    }

    private List<String> before(UUID body) {
        return scene.as("auditor", () -> readBodies.before(body, 0, 25));
    }

    private void ofOne() {
        scene.as("auditor", () -> {
            read.resolutions(scene.procedure, 0, 25);
            read.countResolutions(scene.procedure);
            read.dossiers(scene.procedure);
            read.sessions(scene.procedure);
            read.reworks(scene.procedure);
            readBodies.bodies(scene.city, 0, 25);
        });
        published.ofApprovedPlan(scene.cycle, 25);
    }

    private List<ReadApprovals.ApprovalRow> list(int offset, int limit) {
        return actors.as(auditor, () -> read.list(offset, limit));
    }
}
