package cz.trojlistek.walk;

import cz.trojlistek.replay.PlayedPlan;
import cz.trojlistek.replay.SmallTown;
import java.net.URI;

/** A working group plans its meetings, meets, and once comes in too small a number. */
final class Meeting {

    private static final String ITEM = "Zjistit, kdo poradnu otevře večer";

    private final SmallTown town;
    private final Visitor coordinator;
    private final Visitor manager;
    private final Visitor member;
    private final Visitor invited;

    Meeting(People people) {
        town = people.town;
        coordinator = people.coordinator;
        manager = people.manager;
        member = people.member;
        invited = people.citizen;
    }

    void theManagerPlansAndInvites() {
        town.playUntil(town.before("communityPlan.planMeetings"));
        var form = manager.signIn("manazerka1.blansko").take("Naplánovat setkání");
        manager.look("plan-meetings");
        form.press("Navrhnout termíny po měsíci").sees("Vyplňte, kdy se skupina sejde poprvé.");
        form.fill("První setkání (nepovinné)", town.firstMeeting())
                .fill("Počet setkání (nepovinné)", 4)
                .press("Navrhnout termíny po měsíci")
                .press("Odebrat termín 4")
                .isAt("Přidat termín");
        form.fill("Kde", "Radnice, zasedací síň");
        manager.look("plan-meetings-proposed");
        form.press("Naplánovat setkání").sees("Hotovo: Naplánovat setkání");

        town.playUntil(town.before("meeting.sendInvitation"));
        manager.take("Poslat pozvánku na setkání");
        manager.look("send-invitation");
        form.fill("Bod", "Co lidem chybí")
                .fill("Kolik minut", 60)
                .press("Přidat bod")
                .type("Jak se schází skupina")
                .press("Posunout výš: Program 2")
                .isAt("Posunout níž: Program 1");
        manager.look("send-invitation-agenda").sees("Dohromady 60");
        form.press("Pozvat skupinu");
        form.sees("Hotovo: Poslat pozvánku na setkání");
    }

    /** Who has no account answers by the link of the letter. */
    void aMemberAnswersByTheLink() {
        var page = invited.open(town.invitation());
        invited.look("invitation").sees("Co lidem chybí");
        page.press("Odeslat odpověď").sees("Vyberte, jestli přijdete.");
        page.choose("Přijdu").press("Odeslat odpověď");
        invited.look("invitation-answered").sees("přijde");
    }

    void theManagerSeesWhatCanBeChanged() {
        meetingPage(manager);
        manager.look("amend-agenda", Tab::begin);
        meetingPage(manager);
        manager.look("move-meeting", tab -> tab.take(".page-head .actions vaadin-button >> nth=1"));
        meetingPage(manager);
        manager.look("cancel-meeting", tab -> tab.take(".page-head .actions vaadin-button >> nth=2"));
        ofTheGroup(manager);
        manager.look("plan-meeting", tab -> tab.take("#plan-meeting"));
    }

    void theGroupMeets() {
        town.playUntil(town.firstMeeting().minusMinutes(5));
        town.moveTo(town.firstMeeting().plusMinutes(5));
        manager.open("/app/tasks");
        manager.look("tasks-of-a-manager");
        var form = manager.take("Zapsat účast na setkání");
        form.chooseAllBut(2, "přítomen").fill("Další hosté beze jména", 1);
        manager.look("record-attendance");
        form.sees("Hlas má 10 z 12. Skupina je usnášeníschopná.").press("Zapsat účast");
        form.sees("Hotovo: Zapsat účast na setkání");

        manager.take("Zapsat rozhodnutí skupiny");
        manager.look("record-decisions");
        twoTakeNotes();
        form = manager.take("Zapsat rozhodnutí skupiny");
        form.press("Přidat rozhodnutí")
                .isIn("Znění rozhodnutí")
                .fill("Znění rozhodnutí", "Skupina navrhuje poradnu s večerním provozem.")
                .fill("Pro", 8)
                .fill("Proti", 1)
                .fill("Zdrželo se", 1)
                .press("Zapsat rozhodnutí");
        form.sees("Hotovo: Zapsat rozhodnutí skupiny");

        var minutes = member.take("Napsat zápis ze setkání");
        member.look("write-minutes").sees("Skupina navrhuje poradnu s večerním provozem.");
        minutes.fill("Průběh setkání", "Skupina probrala potřeby lidí, kteří přes den pracují.")
                .settle()
                .signInAnew("clenka1.blansko", PlayedPlan.PASSWORD, tab -> tab.press("Přidat úkol"));
        member.look("write-minutes-again")
                .sees("Uloženo:")
                .press("Přidat úkol")
                .fill("Co se udělá", ITEM)
                .fill("Kdo", "Členka Senioři")
                .fill("Do kdy", town.firstMeeting().toLocalDate().plusDays(3));
        minutes.press("Předat zápis ke schválení");
        minutes.sees("Hotovo: Napsat zápis ze setkání");
        theMembersObject();

        manager.take("Schválit zápis ze setkání");
        manager.look("approve-minutes").sees("Skupina probrala potřeby lidí, kteří přes den pracují.");
        form.press("Schválit zápis").sees("Hotovo: Schválit zápis ze setkání");

        coordinator.take("Zveřejnit zápis ze setkání");
        coordinator.look("publish-minutes").press("Zveřejnit zápis").sees("Hotovo: Zveřejnit zápis ze setkání");

        minutes.open("/app/plans").follow(SmallTown.TITLE).follow("Skupiny");
        member.look("groups").follow("Senioři");
        member.look("group").follow("čtvrtek 3. 2. 2011, 14.00");
        member.look("meeting").sees("Skupina navrhuje poradnu s večerním provozem.");
        member.open("/app/groups");
        member.look("my-groups").sees("Senioři");
    }

    private void twoTakeNotes() {
        var item = "2. Co lidem chybí";
        var first = manager.czech.follow("Poznámky ze setkání");
        var second = member.signIn("clenka1.blansko")
                .czech
                .open(URI.create(first.page.url()).getPath());
        first.fill(item, "Chybí poradna s večerním provozem.").sees("Uloženo:");
        manager.look("notes");
        second.fill(item, "Chybí poradna v centru.").sees("Spojit oba texty");
        member.look("notes-of-two").press("Spojit oba texty").sees("Uloženo:");
    }

    private void theMembersObject() {
        var letter = invited.open(town.invitation());
        invited.look("invitation-objecting").sees("Skupina probrala potřeby lidí");
        letter.fill("Námitka", "Chybí, kdo bude poradnu platit.").press("Podat námitku");
        invited.look("invitation-objected").sees("Chybí, kdo bude poradnu platit.");
        var page = meetingPage(member);
        member.look("minutes-circulated").sees("Námitky k zápisu lze podat do");
        page.press("Podat námitku")
                .fill("Námitka", "V zápisu chybí, že poradna má být v centru.")
                .confirm("Podat námitku")
                .sees("V zápisu chybí, že poradna má být v centru.");
        town.moveTo(town.firstMeeting().plusDays(6));
        var form = member.take("Vypořádat námitky k zápisu");
        member.look("settle-objections").sees("V zápisu chybí, že poradna má být v centru.");
        form.chooseAllBut(0, "Přijmout námitku")
                .fill(
                        "Průběh setkání",
                        "Skupina probrala potřeby lidí, kteří přes den pracují. Poradna má být v centru.")
                .press("Uložit vypořádání");
        form.sees("Hotovo: Vypořádat námitky k zápisu");
    }

    private static Tab meetingPage(Visitor reader) {
        return ofTheGroup(reader).follow("čtvrtek 3. 2. 2011, 14.00");
    }

    private static Tab ofTheGroup(Visitor reader) {
        return reader.open("/app/plans")
                .follow(SmallTown.TITLE)
                .follow("Skupiny")
                .follow("Senioři");
    }

    /** What was agreed is overdue already; it gets another day, is done, looked at and verified. */
    void whatWasAgreedIsDone() {
        town.goOn();
        manager.take("Dořešit úkol po termínu");
        manager.look("follow-up-item").sees(ITEM);
        manager.look("report-item", tab -> tab.take("main .row vaadin-button"));
        var form = manager.take("Dořešit úkol po termínu")
                .fill("Do kdy", town.firstMeeting().toLocalDate().plusDays(20))
                .fill("Důvod", "Poradna odpoví až po prázdninách.")
                .press("Uložit změnu");
        form.sees("Hotovo: Dořešit úkol po termínu");

        form = member.take("Splnit úkol ze setkání");
        member.look("do-item").sees(ITEM);
        form.fill("Jak to dopadlo (nepovinné)", "Poradna otevře večer od března.")
                .press("Označit za hotový");
        form.sees("Hotovo: Splnit úkol ze setkání");

        manager.take("Ověřit splněný úkol");
        manager.look("verify-item").sees("Poradna otevře večer od března.");
        manager.look("reopen-item", tab -> tab.take("main vaadin-button >> nth=-1"));
        form = manager.take("Ověřit splněný úkol").press("Ověřit");
        form.sees("Hotovo: Ověřit splněný úkol");
    }

    void tooFewComeToTheSecondMeeting() {
        town.playUntil(town.secondMeeting().minusMinutes(5));
        town.moveTo(town.secondMeeting().plusMinutes(5));
        var form = manager.take("Zapsat účast na setkání").chooseAllBut(8, "přítomen");
        form.sees("Hlas má 4 z 12. Usnášeníschopná je skupina od 7.").press("Zapsat účast");
        form.sees("Hotovo: Zapsat účast na setkání");
        manager.take("Určit nový termín setkání");
        manager.look("set-new-date").sees("skupina nebyla usnášeníschopná");
        form.fill("Nový termín", town.secondMeeting().plusDays(14)).press("Určit nový termín");
        form.sees("Hotovo: Určit nový termín setkání");
    }
}
