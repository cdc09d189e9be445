package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallTown;

/** From the final text to the plan in force. */
final class Deciding {

    private final SmallTown town;
    private final Visitor head;
    private final Visitor coordinator;
    private final Visitor coordinationGroup;
    private final Visitor councilClerk;
    private final Visitor assemblyClerk;
    private final Visitor citizen;

    Deciding(People people) {
        town = people.town;
        head = people.head;
        coordinator = people.coordinator;
        coordinationGroup = people.coordinationGroup;
        councilClerk = people.chromium.visitor();
        assemblyClerk = people.chromium.visitor();
        citizen = people.citizen;
    }

    void theTextIsFinal() {
        town.playUntil(town.before("communityPlan.decideRepetition"));
        var decision = coordinationGroup.take("Rozhodnout, jestli připomínkování opakovat");
        coordinationGroup.look("decide-repetition").sees(Consulting.CHANGE).press("Opakovat připomínkování");
        decision.sees("Nejde uložit").press("Neopakovat, plán dokončit");
        decision.sees("Hotovo: Rozhodnout, jestli připomínkování opakovat");

        town.playUntil(town.before("communityPlan.finalisePlan"));
        coordinator.take("Uzavřít konečné znění plánu");
        coordinator.look("finalise-plan").press("Uzavřít konečné znění").sees("Hotovo: Uzavřít konečné znění plánu");
    }

    void theHeadOfDepartmentSubmitsThePlanToTheBodies() {
        town.playUntil(town.before("approval.prepareDossier"));
        var form = head.take("Předložit plán ke schválení");
        head.look("prepare-dossier").follow("Orgány a jejich pořadí").sees("Tady ještě není žádný orgán");
        found(form, "Rada", "Rada města", 11);
        found(form, "Zastupitelstvo", "Zastupitelstvo města", 55);
        head.look("bodies").sees("Rada města → Zastupitelstvo města");
        head.take("Předložit plán ke schválení")
                .fill("Důvodová zpráva", "Plán vznikl s lidmi, kteří služby využívají.")
                .press("Předložit plán")
                .confirm("Předložit plán")
                .sees("Hotovo: Předložit plán ke schválení");
    }

    private static void found(Tab form, String kind, String name, int members) {
        form.tick(kind).fill("Název", name).fill("Počet členů", members).press("Uložit orgán");
        form.sees(name);
    }

    void theCouncilRecommendsThePlan() {
        town.playUntil(town.before("approval.recordCouncilResolution"));
        var form = councilClerk.signIn("rada.blansko").take("Zapsat usnesení rady");
        councilClerk.look("record-council");
        form.fill("Den jednání", town.councilSits())
                .fill("Číslo usnesení", "R 12/2011")
                .choose("Doporučila zastupitelstvu plán schválit")
                .fill("Text usnesení", "Rada města doporučuje zastupitelstvu plán schválit.");
        vote(form, 8, 1, 1, 1).sees("Součet 11 z 11 souhlasí");
        councilClerk
                .look("record-council-sure", Tab::submit)
                .sees("Pro bylo 8 z")
                .sees("Rada města doporučuje zastupitelstvu plán schválit.");
        form.page.keyboard().press("Escape");
        form.isAt("Zapsat usnesení").submit().confirm("Zapsat usnesení");
        form.sees("Hotovo: Zapsat usnesení rady");
        councilClerk.look("tasks-done");
    }

    void theAssemblyApprovesThePlan() {
        town.playUntil(town.before("approval.announceSession"));
        var form = assemblyClerk.signIn("zastupitelstvo.blansko").take("Oznámit jednání zastupitelstva");
        form.fill("Den jednání", town.assemblySits());
        assemblyClerk.look("announce-session");
        form.fill("Den jednání", town.assemblySits())
                .sees("Mělo viset nejpozději")
                .press("Zapsat oznámení");
        form.sees("Hotovo: Oznámit jednání zastupitelstva");

        town.playUntil(town.before("approval.recordAssemblyResolution"));
        assemblyClerk.take("Zapsat usnesení zastupitelstva");
        assemblyClerk.look("record-assembly");
        form.fill("Den jednání", town.assemblySits())
                .fill("Číslo usnesení", "Z 7/2011")
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

    void everybodyReadsThePlanInForce() {
        var form = coordinator.take("Zveřejnit schválený plán");
        coordinator.look("publish-plan");
        form.press("Zveřejnit plán").sees("Hotovo: Zveřejnit schválený plán");

        town.moveTo(town.assemblySits().plusDays(1).atTime(9, 0));
        citizen.open("/plans");
        citizen.look("public-plans").sees("Plán platí").follow(SmallTown.TITLE);
        citizen.look("public-plan").follow("2 Senioři");
        citizen.look("public-plan-chapter").sees(Consulting.CHANGE).sees(Consulting.ANSWER); // beside each other
        citizen.czech.follow("Usnesení");
        citizen.look("resolutions").sees("Z 7/2011").sees("R 12/2011");
    }
}
