package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.Trail;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a group has agreed on how it works (BR-105 to 107).
 *
 * @param invitationLeadDays days between invitation and meeting, 0 to 60
 * @param guestMeetings how many meetings a newcomer attends before getting a vote, 0 to 12
 * @param yearlyMeetings how often it meets at least, 0 to 60; 0 where nothing is agreed
 * @param perRollam whether it may decide without meeting
 * @param openToPublic whether anybody may come to its meetings
 */
@Embeddable
public record RulesOfProcedure(
        int invitationLeadDays,
        @Enumerated(EnumType.STRING) Quorum quorum,
        @Enumerated(EnumType.STRING) DecisionMajority decisionMajority,
        int guestMeetings,
        int yearlyMeetings,
        boolean perRollam,
        boolean openToPublic) {

    /** What holds until the group agrees on something else (Jablonec: 7 days, one meeting as a guest; Náchod: half). */
    public static final RulesOfProcedure USUAL =
            new RulesOfProcedure(7, Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1, 0, false, false);

    public RulesOfProcedure {
        within("invitationLeadDays", "workinggroup.lead-days-unusable", invitationLeadDays, 60);
        within("guestMeetings", "workinggroup.guest-meetings-unusable", guestMeetings, 12);
        within("yearlyMeetings", "workinggroup.meetings-a-year-unusable", yearlyMeetings, 60);
        if (quorum == null) {
            throw new GroupUnusable("workinggroup.quorum-missing", "quorum");
        }
        if (decisionMajority == null) {
            throw new GroupUnusable("workinggroup.majority-missing", "decisionMajority");
        }
    }

    private static void within(String field, String code, int typed, int most) {
        if (typed < 0 || typed > most) {
            throw new GroupUnusable(code, field);
        }
    }

    String told() {
        return Trail.lines(
                Trail.fact("days-ahead", invitationLeadDays),
                Trail.fact("quorum", Trail.code("workinggroup.quorum", quorum)),
                Trail.fact("majority", Trail.code("workinggroup.majority", decisionMajority)),
                Trail.fact("guest-meetings", guestMeetings),
                Trail.fact("meetings-a-year", yearlyMeetings),
                perRollam ? Trail.word("per-rollam-allowed") : "",
                openToPublic ? Trail.word("open-to-public") : "");
    }
}
