package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.replay.SmallTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One plan of a small town goes through the screens of its people, from the opening to the vote. Every kind of work is
 * done here by hand at least once; what repeats it, the replay does with the same plan.
 */
@SuppressWarnings("NullAway.Init")
class PlanWalkTest extends Walk {

    @Autowired
    SmallTown town;

    @Autowired
    JdbcClient database;

    /** So that its clock is there too. */
    private void asInTheDemo() {
        database.sql("insert into demo_load (started_at, finished_at) values (now(), now())")
                .update();
    }

    @AfterEach
    void noLongerAsInTheDemo() {
        database.sql("delete from demo_load").update();
    }

    @Test
    void onePlanGoesThroughTheScreensOfItsPeople() {
        var people = new People(town, chromium);
        var preparing = new Preparing(people);
        preparing.theHeadOfDepartmentOpensThePlan();
        preparing.theCoordinatorRecordsTheConference();
        preparing.theCoordinatorFormsTheGroups();

        var meeting = new Meeting(people);
        meeting.theManagerPlansAndInvites();
        meeting.aMemberAnswersByTheLink();
        meeting.theManagerSeesWhatCanBeChanged();
        meeting.theGroupMeets();
        meeting.whatWasAgreedIsDone();
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
        deciding.theBodiesDecide();
        deciding.everybodyReadsThePlanInForce();

        asInTheDemo();
        var rest = new ReadingRound(chromium);
        rest.ofThePlan(people.coordinator);
        rest.ofTheItems(people.coordinator);
        rest.ofTheOverseers();
        rest.ofThePortal(people.citizen);
        rest.ofWhatIsNotThere(people.coordinator, people.citizen);
        assertThat(findings.pages()).doesNotHaveDuplicates();
    }
}
