package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallTown;
import java.util.List;
import java.util.UUID;

/** The pages of a finished plan and its house that no act has led through. */
final class ReadingRound {

    private final Chromium chromium;

    ReadingRound(Chromium chromium) {
        this.chromium = chromium;
    }

    void ofThePlan(Visitor coordinator) {
        coordinator.open("/app/plans");
        coordinator.look("plans").follow(SmallTown.TITLE);
        var plan = coordinator.look("cycle-in-force").page.url();
        for (var page : List.of("diagram", "analyses", "budget", "text/check", "text")) {
            coordinator.open(plan + "/" + page);
            coordinator.look("plan-" + page.replace('/', '-'));
        }
        coordinator.open(plan + "/text/compare?from=1&to=3");
        coordinator.look("plan-comparison").press("Další změna").sees("Změna 1 z");

        coordinator.open("/app/calendar?territory=CZ064&year=2011");
        coordinator.look("calendar");
        coordinator.open("/app/calendar?territory=6201&month=1999-01");
        coordinator.look("calendar-empty");
        coordinator.open("/app/approvals");
        coordinator.look("approvals").follow(SmallTown.TITLE);
        coordinator.look("approval").follow("R 12/2011");
        coordinator.look("resolution");
    }

    /** What the groups have agreed to do, which the replay has done for them. */
    void ofTheItems(Visitor coordinator) {
        coordinator.open("/app/plans").follow(SmallTown.TITLE).follow("Skupiny").follow("Senioři");
        coordinator.look("group-in-force").follow("Všechny úkoly skupiny").follow("Všechny");
        coordinator.look("action-items").follow("Doplnit podklady k prioritám");
        coordinator.look("action-item").sees("Co se s úkolem dělo");
    }

    void ofTheOverseers() {
        var administrator = chromium.visitor().signIn("spravce");
        for (var page : List.of("territories", "incidents", "clock", "people")) {
            administrator.open("/app/" + page);
            administrator.look(page);
        }
        administrator.czech.follow("Koordinátorka ORP Blansko");
        administrator.look("person");
        administrator.open("/app/people/invite");
        administrator.look("invite");
        administrator.look("invite-refused", Tab::submit).sees("Vyplňte prosím.");
        var auditor = chromium.visitor().signIn("auditor");
        auditor.open("/app/audit");
        auditor.look("audit");
    }

    void ofThePortal(Visitor citizen) {
        citizen.open("/plans?territory=CZ064&list=yes");
        citizen.look("public-plan-list");
        citizen.open("/plans?territory=CZ064");
        citizen.look("public-tree").follow(SmallTown.TITLE).follow("Zápisy");
        citizen.look("public-meetings").follow("Senioři");
        citizen.look("public-minutes");
        for (var page : List.of("accessibility", "privacy", "open-data")) {
            citizen.open("/" + page);
            citizen.look(page);
        }
    }

    void ofWhatIsNotThere(Visitor coordinator, Visitor citizen) {
        coordinator.open("/app/plans/" + UUID.randomUUID());
        coordinator.look("absent").sees("není");
        citizen.open("/plans/" + UUID.randomUUID());
        citizen.look("public-absent");
        var stranger = chromium.visitor();
        stranger.open("/app/login");
        stranger.look("sign-in-refused", tab -> tab.signInInVain("koordinatorka.blansko", "špatně"));
        stranger.open("/app/invitation/nothing");
        stranger.look("invitation-unusable");
    }
}
