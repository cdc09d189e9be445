package cz.trojlistek.walk;

import cz.trojlistek.account.Role;
import cz.trojlistek.replay.PlayedPlan;

/** The clerks of a council of 11 and an assembly of 55 record what these have decided of a plan. */
final class Voting {

    private final PlayedPlan plan;
    private final Visitor councilClerk;
    private final Visitor assemblyClerk;

    Voting(PlayedPlan plan, Chromium chromium) {
        this.plan = plan;
        councilClerk = chromium.visitor();
        assemblyClerk = chromium.visitor();
    }

    void theCouncilRecommendsThePlan(String number) {
        plan.playUntil(plan.before("approval.recordCouncilResolution"));
        var form = councilClerk.signIn(plan.login(Role.COUNCIL_CLERK)).take("Zapsat usnesení rady");
        councilClerk.look("record-council");
        form.fill("Den jednání", plan.councilSits())
                .fill("Číslo usnesení", number)
                .choose("Doporučila zastupitelstvu plán schválit")
                .fill("Text usnesení", "Rada doporučuje zastupitelstvu plán schválit.");
        vote(form, 8, 1, 1, 1).sees("Součet 11 z 11 souhlasí");
        councilClerk
                .look("record-council-sure", Tab::submit)
                .sees("Pro bylo 8 z")
                .sees("Rada doporučuje zastupitelstvu plán schválit.");
        form.page.keyboard().press("Escape");
        form.isAt("Zapsat usnesení").submit().confirm("Zapsat usnesení");
        form.sees("Hotovo: Zapsat usnesení rady");
        councilClerk.look("tasks-done");
    }

    void theAssemblyApprovesThePlan(String number) {
        plan.playUntil(plan.before("approval.announceSession"));
        var form = assemblyClerk.signIn(plan.login(Role.ASSEMBLY_CLERK)).take("Oznámit jednání zastupitelstva");
        form.fill("Den jednání", plan.assemblySits());
        assemblyClerk.look("announce-session");
        form.fill("Den jednání", plan.assemblySits())
                .sees("Mělo viset nejpozději")
                .press("Zapsat oznámení");
        form.sees("Hotovo: Oznámit jednání zastupitelstva");

        plan.playUntil(plan.before("approval.recordAssemblyResolution"));
        assemblyClerk.take("Zapsat usnesení zastupitelstva");
        assemblyClerk.look("record-assembly");
        form.fill("Den jednání", plan.assemblySits())
                .fill("Číslo usnesení", number)
                .choose("Schválilo plán"); // which fills in the draft resolution
        vote(form, 27, 20, 4, 4).press("Zapsat usnesení").sees("28"); // the majority of all members, not of those there
        vote(form, 30, 17, 4, 4)
                .sees("Součet 55 z 55 souhlasí")
                .press("Zapsat usnesení")
                .confirm("Zapsat usnesení");
        form.sees("Hotovo: Zapsat usnesení zastupitelstva");
    }

    private static Tab vote(Tab form, int yes, int no, int abstained, int absent) {
        return form.fill("Pro", yes)
                .fill("Proti", no)
                .fill("Zdržel se", abstained)
                .fill("Nepřítomno", absent)
                .settle();
    }
}
