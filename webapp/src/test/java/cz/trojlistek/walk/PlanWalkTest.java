package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.replay.SmallTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One plan of a small town goes through the screens of its people, from the opening to the vote. Every kind of work is
 * done here by hand at least once; what repeats it, the replay does with the same plan.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trojlistek.clock.by-hand=true")
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class PlanWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    SmallTown town;

    @Autowired
    JdbcClient database;

    final Findings findings = new Findings();
    Chromium chromium;
    People people;

    @BeforeEach
    void startBrowser() {
        chromium = new Chromium("http://localhost:" + port, findings);
        people = new People(town, chromium);
    }

    /** So that its clock is there too. */
    private void asInTheDemo() {
        database.sql("insert into demo_load (started_at, finished_at) values (now(), now())")
                .update();
    }

    @AfterEach
    void closeBrowser(CapturedOutput output) {
        chromium.close();
        database.sql("delete from demo_load").update();
        assertThat(findings.complaints()).isEmpty();
        assertThat(output.getAll()).doesNotContain("cz.trojlistek.shell.Incidents"); // nothing broke on the way
    }

    @Test
    void onePlanGoesThroughTheScreensOfItsPeople() {
        var preparing = new Preparing(people);
        preparing.theHeadOfDepartmentOpensThePlan();
        preparing.theCoordinatorRecordsTheConference();
        preparing.theCoordinatorFormsTheGroups();

        var meeting = new Meeting(people);
        meeting.theManagerPlansAndInvites();
        meeting.theGroupMeets();
        var writing = new Writing(people);
        writing.theCoordinatorWritesTheAnalysisOfNeeds();
        meeting.tooFewComeToTheSecondMeeting();
        writing.theCoordinationGroupAcceptsItAndSetsThePriorities();
        writing.theGroupWritesItsChapter();
        writing.theCoordinatorReturnsItOnce();

        var consulting = new Consulting(people);
        consulting.theCoordinatorFreezesTheDraftAndAnnouncesTheConsultation();
        consulting.aCitizenCommentsOnAParagraph();
        consulting.theCoordinatorProposesAnswers();
        consulting.theCoordinationGroupDecides();
        consulting.theCoordinatorChangesTheParagraph();
        consulting.theCoordinatorPublishesTheAnswers();
        consulting.theCitizenFindsTheAnswer();

        var deciding = new Deciding(people);
        deciding.theTextIsFinal();
        deciding.theHeadOfDepartmentSubmitsThePlanToTheBodies();
        deciding.theCouncilRecommendsThePlan();
        deciding.theAssemblyApprovesThePlan();
        deciding.everybodyReadsThePlanInForce();

        asInTheDemo();
        var rest = new ReadingRound(chromium);
        rest.ofThePlan(people.coordinator);
        rest.ofTheOverseers();
        rest.ofThePortal(people.citizen);
        rest.ofWhatIsNotThere(people.coordinator, people.citizen);
        assertThat(findings.pages()).doesNotHaveDuplicates();
    }
}
