package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallTown;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A coordinator fills the groups: by a public call, by a list of people, and agrees on how a group works. */
@TestPropertySource(properties = "trojlistek.walk=groups") // an application with a database of its own
@SuppressWarnings("NullAway.Init")
class GroupWalkTest extends Walk {

    @Autowired
    SmallTown town;

    Visitor coordinator;
    Visitor citizen;

    @Test
    void theGroupsAreFilled() {
        town.playUntil(town.before("meeting.sendInvitation"));
        coordinator = chromium.visitor().signIn("koordinatorka.blansko");
        citizen = chromium.visitor();

        theCoordinatorCallsPeople();
        aCitizenApplies();
        theCoordinatorDecides();
        aListOfPeopleIsTakenIn();
        theGroupAgreesOnItsRules();
    }

    private void theCoordinatorCallsPeople() {
        citizen.open("/calls");
        citizen.look("no-calls").sees("Teď nikdo členy nehledá");
        groups();
        coordinator.look("publish-call", tab -> tab.take("#call-button"));
        coordinator
                .czech
                .fill("Text výzvy", "Hledáme lidi, kteří pečují o blízké. Scházíme se jednou za měsíc.")
                .fill("Přihlásit se dá do", town.firstMeeting().toLocalDate().plusDays(60))
                .confirm("Zveřejnit")
                .sees("Zatím se nikdo nepřihlásil");
    }

    private void aCitizenApplies() {
        citizen.open("/");
        citizen.look("home-with-a-call").sees("Hledáme členy pracovních skupin");
        var page = citizen.open("/calls");
        citizen.look("calls").sees(SmallTown.TITLE);
        page.followExactly(SmallTown.TITLE);
        citizen.look("call").sees("Scházíme se jednou za měsíc.");
        page.press("Odeslat přihlášku").sees("Přihlášku zatím nejde odeslat");
        page.fill("Jméno a příjmení", "Pečující dcera")
                .fill("E-mail", "pecujici@domov.cz")
                .choose("Za lidi, kteří služby využívají")
                .choose("Senioři")
                .press("Odeslat přihlášku")
                .sees("Přihláška č. 1");
        citizen.look("application").sees("čeká na rozhodnutí");
    }

    private void theCoordinatorDecides() {
        var form = coordinator.take("Rozhodnout přihlášky zájemců");
        coordinator.look("decide-applications").sees("pecujici@domov.cz");
        form.press("Přijmout: Pečující dcera");
        form.confirm("Přijmout").sees("Hotovo: Rozhodnout přihlášky zájemců");
        citizen.open(citizen.czech.page.url()).sees("přijata");
        groups();
        coordinator.look("groups-with-a-call").sees("Pečující dcera");
    }

    private void aListOfPeopleIsTakenIn() {
        groups().follow("Senioři").press("Přidat členy ze seznamu");
        coordinator.look("import-members");
        var list = "Jméno;Strana\nHost ze seznamu;uživatelé\nBez strany;\n".getBytes(StandardCharsets.UTF_8);
        coordinator.czech.upload("seznam.csv", list).sees("Host ze seznamu");
        coordinator.look("member-list").sees("Bez strany");
    }

    private void theGroupAgreesOnItsRules() {
        groups().follow("Senioři");
        coordinator.look("rules-of-procedure", tab -> tab.take("#rules-button"));
    }

    private Tab groups() {
        return coordinator.open("/app/plans").follow(SmallTown.TITLE).follow("Skupiny");
    }
}
