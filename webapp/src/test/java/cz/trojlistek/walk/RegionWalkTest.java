package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.replay.SmallRegion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * The plan of a small region goes through the screens of its planner, two of its towns, one of its districts and both
 * clerks, into its years and to its evaluation. What a town's plan has shown already, the replay does.
 */
@TestPropertySource(properties = "trojlistek.walk=region") // an application with a database of its own
@SuppressWarnings("NullAway.Init")
class RegionWalkTest extends Walk {

    @Autowired
    SmallRegion region;

    @Test
    void theRegionPlansWithItsTownsAndDistricts() {
        var people = new RegionPeople(region, chromium);
        var submitting = new Submitting(people);
        submitting.thePlannerPublishesTheNotice();
        submitting.thePlannerAsksTheTowns();
        submitting.oneTownAnswersAndAnotherBegins();
        submitting.thePlannerRemindsOneTown();
        submitting.thePlannerAcceptsOneAndReturnsTheOther();
        submitting.theReturnedOneComesAgain();
        submitting.atTheDeadlineTheRegionGoesOn();

        var aligning = new Aligning(people);
        aligning.thePlannerSendsTopics();
        aligning.aTownSendsItsData();
        aligning.theDistrictRecommendsTheNetwork();
        aligning.oneTownDeclaresWhatItPaysAndTheOthersAreSilent();
        aligning.theDistrictGoesOnAndHandsOver();

        var takingUp = new TakingUp(people);
        takingUp.thePlannerNamesAMeasureOfATown();
        takingUp.theTownDoesNotAgree();
        new Dividing(people).thePlannerDividesThePlanAndSeesWhatIsMissing();

        var voting = new Voting(region, chromium);
        voting.theCouncilRecommendsThePlan("R 31/2012");
        voting.theAssemblyApprovesThePlan("Z 8/2012");

        var after = new YearsAfter(people);
        after.thePlannerPublishesThePlan();
        takingUp.theyAreReadSideBySide();
        after.theNextYearOpensItself();
        after.theYearChangesThePlan();
        new Extending(people).theClerkRecordsTheExtension();
        after.thePlanIsEvaluated();
        after.theBodiesTakeNote();
        after.theCycleIsClosed();
        assertThat(findings.pages()).doesNotHaveDuplicates();
    }
}
