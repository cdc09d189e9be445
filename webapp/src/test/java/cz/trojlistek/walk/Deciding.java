package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallTown;

/** From the final text to the plan in force. */
final class Deciding {

    private final SmallTown town;
    private final Visitor head;
    private final Visitor coordinator;
    private final Visitor coordinationGroup;
    private final Voting voting;
    private final Visitor citizen;

    Deciding(People people) {
        town = people.town;
        head = people.head;
        coordinator = people.coordinator;
        coordinationGroup = people.coordinationGroup;
        voting = new Voting(people.town, people.chromium);
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

    void theBodiesDecide() {
        voting.theCouncilRecommendsThePlan("R 12/2011");
        voting.theAssemblyApprovesThePlan("Z 7/2011");
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
