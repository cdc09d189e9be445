package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.replay.SmallTown;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/**
 * One plan of a small town goes through the screens of its people, from the opening to the vote. The decisive acts are
 * done here by hand; what lies between them, the replay does with the same plan.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@SuppressWarnings("NullAway.Init")
class PlanWalkTest {

    static final String COMMENT = "Poradna má být otevřená i v sobotu.";
    static final String ANSWER = "Text doplňujeme; sobotní provoz závisí na počtu pracovníků.";

    @LocalServerPort
    int port;

    @Autowired
    SmallTown town;

    @Autowired
    MessageSource messages;

    final Findings findings = new Findings();
    Chromium chromium;
    Visitor head;
    Visitor coordinator;
    Visitor coordinationGroup;
    Visitor manager;
    Visitor member;
    Visitor citizen;

    @BeforeEach
    void startBrowser() {
        chromium = new Chromium("http://localhost:" + port, findings);
        head = chromium.visitor();
        coordinator = chromium.visitor();
        coordinationGroup = chromium.visitor();
        manager = chromium.visitor();
        member = chromium.visitor();
        citizen = chromium.visitor();
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
        assertThat(findings.complaints()).isEmpty();
    }

    @Test
    void onePlanGoesThroughTheScreensOfItsPeople() {
        theHeadOfDepartmentOpensThePlan();
        thePlanIsPrepared();
        aWorkingGroupMeets();
        theChaptersAreWritten();
        theCoordinatorFreezesTheDraftAndAnnouncesTheConsultation();
        var receipt = aCitizenCommentsOnAParagraph();
        theCoordinatorSettlesTheCommentAndPublishes();
        theCitizenFindsTheAnswer(receipt);
        theHeadOfDepartmentSubmitsThePlanToTheBodies();
        theCouncilRecommendsThePlan();
        theAssemblyApprovesThePlan();
        everybodyReadsThePlanInForce();
        var rest = new ReadingRound(chromium);
        rest.ofThePlan(coordinator);
        rest.ofTheOverseers();
        rest.ofThePortal(citizen);
        rest.ofWhatIsNotThere(coordinator, citizen);
        assertThat(findings.pages()).doesNotHaveDuplicates();
    }

    /** Somebody finds this task and looks at its page; it is the replay that does it. */
    private void meets(Visitor who, String step) {
        town.playUntil(town.before(step));
        who.take(messages.getMessage("task." + step + ".title", null, Locale.of("cs")));
        who.look(step.replaceAll(".*\\.", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private void theHeadOfDepartmentOpensThePlan() {
        town.moveTo(town.opened().atTime(9, 5));
        head.open("/app/");
        head.look("sign-in");
        head.signIn("vedouci-odboru.blansko");
        head.open("/app/tasks");
        head.look("no-tasks").sees("Nemáte žádné úkoly");
        head.czech.switchTo(Language.ENGLISH, "English").sees("You have no tasks");
        head.czech.switchTo(Language.CZECH, "Česky").sees("Nemáte žádné úkoly");
        head.open("/app/plans");
        head.look("no-plans").sees("Žádný plán tu zatím není");

        var form = head.open("/app/open-plan");
        head.look("open-plan");
        head.look("open-plan-refused", Tab::submit).sees("Nejde uložit, opravte 2 údaje");
        head.look("open-plan-left", Tab::leaveWithoutSaving)
                .sees("Odejít bez uložení?")
                .press("Zůstat");
        form.fill("Název plánu", SmallTown.TITLE)
                .fill("Název cyklu", "Komunitní plánování v malém městě")
                .fill("Poslední rok plánu", 2015)
                .press("Zahájit cyklus");
        head.look("cycle-opened").sees(SmallTown.TITLE).sees("Zapsat úvodní konferenci");
    }

    private void thePlanIsPrepared() {
        coordinator.signIn("koordinatorka.blansko");
        meets(coordinator, "communityPlan.recordOpeningConference");
        meets(coordinator, "communityPlan.establishGroups");
        town.playUntil(town.before("communityPlan.planMeetings"));
        manager.signIn("manazerka1.blansko");
        meets(manager, "communityPlan.planMeetings");
        meets(manager, "meeting.sendInvitation");
    }

    private void aWorkingGroupMeets() {
        town.playUntil(town.firstMeeting().minusMinutes(5));
        town.moveTo(town.firstMeeting().plusMinutes(5));
        manager.open("/app/tasks");
        manager.look("tasks-of-a-manager");
        var form = manager.take("Zapsat účast na setkání");
        form.tickAllBut(2).fill("Další hosté", 1);
        manager.look("record-attendance");
        form.sees("Hlas má 10 z 12. Skupina je usnášeníschopná.").press("Zapsat účast");
        form.sees("Hotovo: Zapsat účast na setkání");

        manager.take("Zapsat rozhodnutí skupiny");
        manager.look("record-decisions");
        form.press("Přidat rozhodnutí")
                .fill("Znění rozhodnutí", "Skupina navrhuje poradnu s večerním provozem.")
                .fill("Pro", 8)
                .fill("Proti", 1)
                .fill("Zdrželo se", 1)
                .press("Zapsat rozhodnutí");
        form.sees("Hotovo: Zapsat rozhodnutí skupiny");

        var minutes = member.signIn("clenka1.blansko").take("Napsat zápis ze setkání");
        member.look("write-minutes").sees("Skupina navrhuje poradnu s večerním provozem.");
        minutes.fill("Průběh setkání", "Skupina probrala potřeby lidí, kteří přes den pracují.")
                .settle()
                .signInAnew("clenka1.blansko", SmallTown.PASSWORD, tab -> tab.press("Přidat úkol"));
        member.look("write-minutes-again").sees("Obnoven rozepsaný text z").press("Předat zápis ke schválení");
        minutes.sees("Hotovo: Napsat zápis ze setkání");

        manager.take("Schválit zápis ze setkání");
        manager.look("approve-minutes").sees("Skupina probrala potřeby lidí, kteří přes den pracují.");
        form.press("Schválit zápis").sees("Hotovo: Schválit zápis ze setkání");

        coordinator.take("Zveřejnit zápis ze setkání");
        coordinator.look("publish-minutes").press("Zveřejnit zápis").sees("Hotovo: Zveřejnit zápis ze setkání");

        minutes.open("/app/plans").follow(SmallTown.TITLE).follow("Skupiny");
        member.look("groups").follow("Senioři");
        member.look("group").follow("čtvrtek 3. 2. 2011, 14.00");
        member.look("meeting").sees("Skupina navrhuje poradnu s večerním provozem.");
    }

    private void theChaptersAreWritten() {
        meets(coordinator, "communityPlan.writeAnalysis");
        meets(coordinationGroup.signIn("koordinacni-skupina.blansko"), "communityPlan.acceptAnalysis");
        meets(coordinationGroup, "communityPlan.setSystemPriorities");
        meets(manager, "communityPlan.writeChapter");
        var editor = manager.czech.follow("Otevřít kapitolu");
        editor.press("Upravit: 2").press("Zrušit").isAt("Upravit: 2");
        editor.press("Upravit: 2").press("Uložit znění").isAt("Upravit: 2");
        meets(coordinator, "communityPlan.reviewChapter");
    }

    private void theCoordinatorFreezesTheDraftAndAnnouncesTheConsultation() {
        town.playUntil(town.before("communityPlan.freezeDraft"));
        var form = coordinator.take("Uzavřít návrh k připomínkám");
        coordinator.look("freeze-draft");
        form.press("Uzavřít návrh").sees("Hotovo: Uzavřít návrh k připomínkám");

        coordinator.take("Vyhlásit veřejné připomínkování");
        form.fill("První den", town.windowFrom()).fill("Poslední den", town.windowTo());
        coordinator.look("announce-consultation");
        form.fill("První den", town.windowFrom())
                .fill("Poslední den", town.windowTo())
                .sees("Lhůta má 32 dní")
                .press("Vyhlásit připomínkování");
        form.sees("Hotovo: Vyhlásit veřejné připomínkování");
    }

    /** On a telephone, without an account; gives back the private link. */
    private String aCitizenCommentsOnAParagraph() {
        town.playUntil(town.windowFrom().plusDays(1).atTime(10, 0));
        var page = citizen.czech.narrow();
        page.open("/");
        citizen.look("portal-home").follow("Připomínky");
        citizen.look("consultations").follow(SmallTown.TITLE);
        citizen.look("consultation");
        page.switchTo(Language.ENGLISH, "English").sees("Find the place in the text");
        page.switchTo(Language.CZECH, "Česky").follow("2 Senioři").follow("odstavec 2.1.1");
        citizen.look("comment-form");
        page.fill("Co je podle vás jinak nebo co chybí", COMMENT);
        citizen.look("comment-refused", Tab::submit)
                .sees("Vyberte, za koho mluvíte.")
                .sees(COMMENT);
        page.tick("Veřejnost")
                .fill("Jméno nebo organizace", "Občanka z náměstí")
                .press("Odeslat připomínku");
        page.sees("Připomínku jsme přijali").sees("Přijato včas");
        var receipt = page.page.locator("code.link").textContent();
        page.open(receipt);
        citizen.look("receipt").sees("Čeká na konec lhůty").sees(COMMENT);
        assertThat(page.page.context().cookies()).isEmpty();
        return receipt;
    }

    private void theCoordinatorSettlesTheCommentAndPublishes() {
        town.playUntil(town.before("consultation.proposeSettlements"));
        var form = coordinator.take("Navrhnout vypořádání připomínek");
        coordinator.look("propose-settlements").follow("Otevřít tabulku připomínek");
        coordinator.look("comments").follow("č. 1");
        coordinator.look("comment-panel").sees(COMMENT);
        form.hasFocus("Občanka z náměstí"); // the title of what has been opened
        form.page.keyboard().press("Escape");
        form.settle().hasFocus("č. 1");
        form.page.keyboard().press("Enter");
        form.settle().hasFocus("Občanka z náměstí");
        form.tick("Částečně akceptováno").fill("Důvod", ANSWER).press("Navrhnout vypořádání");
        form.sees("K rozhodnutí");

        meets(coordinationGroup, "consultation.decideSettlements");
        meets(coordinator, "consultation.incorporateChanges");
        town.playUntil(town.before("consultation.publishSettlements"));
        coordinator.take("Zveřejnit vypořádání připomínek");
        coordinator.look("publish-settlements").sees(ANSWER);
        coordinator
                .look("publish-settlements-sure", Tab::submit)
                .confirm("Zveřejnit vypořádání")
                .sees("Hotovo: Zveřejnit vypořádání připomínek");
    }

    private void theCitizenFindsTheAnswer(String receipt) {
        var page = citizen.open(receipt);
        citizen.look("receipt-settled").sees("Vaše připomínka je vypořádaná").sees(ANSWER);
        page.follow("Tabulka vypořádání");
        citizen.look("settlements").sees(ANSWER).sees("Změněno v odst. 2.1.1");
    }

    private void theHeadOfDepartmentSubmitsThePlanToTheBodies() {
        meets(coordinationGroup, "communityPlan.decideRepetition");
        meets(coordinator, "communityPlan.finalisePlan");
        town.playUntil(town.before("approval.prepareDossier"));
        var form = head.take("Předložit plán ke schválení");
        head.look("prepare-dossier").follow("Orgány a jejich pořadí").sees("Tady ještě není žádný orgán");
        found(form, "Rada", "Rada města", 11);
        found(form, "Zastupitelstvo", "Zastupitelstvo města", 55);
        head.look("bodies").sees("Rada města → Zastupitelstvo města");
        head.take("Předložit plán ke schválení")
                .fill("Důvodová zpráva", "Plán vznikl s lidmi, kteří služby využívají.")
                .press("Předložit plán")
                .sees("Hotovo: Předložit plán ke schválení");
    }

    private static void found(Tab form, String kind, String name, int members) {
        form.tick(kind).fill("Název", name).fill("Počet členů", members).press("Uložit orgán");
        form.sees(name);
    }

    private void theCouncilRecommendsThePlan() {
        town.playUntil(town.before("approval.recordCouncilResolution"));
        var clerk = chromium.visitor().signIn("rada.blansko");
        var form = clerk.take("Zapsat usnesení rady");
        clerk.look("record-council");
        form.fill("Den jednání", town.councilSits())
                .fill("Číslo usnesení", "R 12/2011")
                .choose("Doporučila zastupitelstvu plán schválit");
        vote(form, 8, 1, 1, 1).sees("Součet 11 z 11 souhlasí");
        clerk.look("record-council-sure", Tab::submit).sees("Pro bylo 8 z");
        form.page.keyboard().press("Escape");
        form.isAt("Zapsat usnesení").submit().confirm("Zapsat usnesení");
        form.sees("Hotovo: Zapsat usnesení rady");
        clerk.look("tasks-done");
    }

    private void theAssemblyApprovesThePlan() {
        var clerk = chromium.visitor().signIn("zastupitelstvo.blansko");
        meets(clerk, "approval.announceSession");
        town.playUntil(town.before("approval.recordAssemblyResolution"));
        var form = clerk.take("Zapsat usnesení zastupitelstva");
        clerk.look("record-assembly");
        form.fill("Den jednání", town.assemblySits())
                .fill("Číslo usnesení", "Z 7/2011")
                .choose("Schválilo plán");
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

    private void everybodyReadsThePlanInForce() {
        var form = coordinator.take("Zveřejnit schválený plán");
        coordinator.look("publish-plan");
        form.press("Zveřejnit plán").sees("Hotovo: Zveřejnit schválený plán");

        town.moveTo(town.assemblySits().plusDays(1).atTime(9, 0));
        citizen.open("/plans");
        citizen.look("public-plans").sees("Plán platí").follow(SmallTown.TITLE);
        citizen.look("public-plan").follow("2 Senioři");
        citizen.look("public-plan-chapter").sees("Doplněno k připomínce č. 1").sees(ANSWER); // beside each other
        citizen.czech.follow("Usnesení");
        citizen.look("resolutions").sees("Z 7/2011").sees("R 12/2011");
    }
}
