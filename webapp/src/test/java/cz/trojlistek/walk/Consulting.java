package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.replay.SmallTown;

/** The public comments on the draft and finds out what came of it. */
final class Consulting {

    static final String ANSWER = "Text doplňujeme; sobotní provoz závisí na počtu pracovníků.";
    static final String CHANGE = "V sobotu má otevřeno dopoledne";

    private static final String COMMENT = "Poradna má být otevřená i v sobotu.";
    private static final String LETTER = "Do poradny se má dát dojet autobusem.";

    private final SmallTown town;
    private final Visitor coordinator;
    private final Visitor coordinationGroup;
    private final Visitor citizen;
    private String receipt = "";

    Consulting(People people) {
        town = people.town;
        coordinator = people.coordinator;
        coordinationGroup = people.coordinationGroup;
        citizen = people.citizen;
    }

    void theCoordinatorFreezesTheDraftAndAnnouncesTheConsultation() {
        town.playUntil(town.before("communityPlan.freezeDraft"));
        var form = coordinator.take("Uzavřít návrh k připomínkám");
        coordinator.look("freeze-draft").follow("Přečíst text plánu").follow("Rozpočet plánu");
        coordinator.look("network-costs", tab -> tab.take("#add-network-year"));
        form.select("Rok", "2012")
                .fill("Optimalizované náklady (Kč)", 4_000_000)
                .fill("Podíl státu (%)", 35)
                .press("Uložit náklady sítě")
                .sees("chybí 2\u202f600\u202f000\u00a0Kč");
        coordinator.take("Uzavřít návrh k připomínkám");
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

    /** On a telephone, without an account. */
    void aCitizenCommentsOnAParagraph() {
        town.playUntil(town.windowFrom().plusDays(1).atTime(10, 0));
        var page = citizen.czech.narrow();
        page.open("/");
        citizen.look("portal-home").follow("Připomínky");
        citizen.look("consultations").follow(SmallTown.TITLE);
        citizen.look("consultation");
        page.switchTo(Language.ENGLISH, "English").sees("Find the place in the text");
        page.switchTo(Language.CZECH, "Česky").follow("2 Senioři").follow("odstavec 2.1.1.1");
        citizen.look("comment-form");
        page.fill("Co je podle vás jinak nebo co chybí", COMMENT);
        citizen.look("comment-refused", Tab::submit)
                .sees("Vyberte, za koho mluvíte.")
                .sees(COMMENT);
        page.tick("Veřejnost")
                .fill("Jméno nebo organizace", "Občanka z náměstí")
                .press("Odeslat připomínku");
        page.sees("Připomínku jsme přijali").sees("Přijato včas");
        receipt = page.page.locator("code.link").textContent();
        page.open(receipt);
        citizen.look("receipt").sees("Čeká na konec lhůty").sees(COMMENT);
        assertThat(page.page.context().cookies()).isEmpty();
    }

    void theCoordinatorProposesAnswers() {
        town.playUntil(town.before("consultation.proposeSettlements"));
        var form = coordinator.take("Navrhnout vypořádání připomínek");
        coordinator.look("propose-settlements").follow("Otevřít tabulku připomínek");
        aLetterIsRegistered();
        coordinator.look("comments").follow("č. 1");
        coordinator.look("comment-panel").sees(COMMENT);
        form.hasFocus("Občanka z náměstí"); // the title of what has been opened
        form.page.keyboard().press("Escape");
        form.settle().hasFocus("č. 1");
        form.page.keyboard().press("Enter");
        form.settle().hasFocus("Občanka z náměstí");
        form.tick("Částečně akceptováno").fill("Důvod", ANSWER).press("Navrhnout vypořádání");
        form.sees("K rozhodnutí");
    }

    /** It was posted within the window and came after its end. */
    private void aLetterIsRegistered() {
        var form = coordinator.czech.follow("Zapsat došlou připomínku");
        coordinator.look("register-comment");
        coordinator.look("register-comment-refused", Tab::submit).sees("Nejde uložit, opravte 3 údaje");
        form.fill("Jméno nebo organizace odesílatele", "Klub seniorů")
                .tick("uživatelé")
                .fill("Razítko pošty nebo den doručení (nepovinné)", town.windowTo())
                .fill("Text připomínky", LETTER)
                .press("Zapsat připomínku");
        coordinator.czech.sees("Připomínka přišla včas a bude vypořádána.").follow("Otevřít tabulku připomínek");
        form.sees(LETTER);
    }

    void theCoordinationGroupDecides() {
        town.playUntil(town.before("consultation.decideSettlements"));
        coordinationGroup.take("Rozhodnout o vypořádání připomínek");
        coordinationGroup.look("decide-settlements").sees(ANSWER);
        coordinationGroup
                .look("decide-settlements-sure", Tab::submit)
                .confirm("Přijmout všechny návrhy")
                .sees("Hotovo: Rozhodnout o vypořádání připomínek");
    }

    void theCoordinatorChangesTheParagraph() {
        town.playUntil(town.before("consultation.incorporateChanges"));
        var form = coordinator.take("Zapracovat přijaté připomínky");
        coordinator
                .look("incorporate-changes")
                .sees("Nejdřív ho upravte v editoru.")
                .submit();
        form.sees("nemá odkaz na změnu v plánu").follow("Otevřít text plánu v editoru");
        form.follow("2 Senioři")
                .press("Upravit: 2.1.1.1")
                .fill("Opatření 2.1.1.1", Writing.REVISED + " " + CHANGE + ".")
                .press("Uložit znění")
                .isAt("Upravit: 2.1.1.1");
        coordinator
                .take("Zapracovat přijaté připomínky")
                .sees(COMMENT)
                .select("Změna v plánu", "2.1.1.1 " + Writing.MEASURE.substring(0, 20));
        form.sees(CHANGE);
        coordinator.look("link-change");
        form.press("Spojit se změnou").sees("Změněno v odst. 2.1.1.1");
    }

    void theCoordinatorPublishesTheAnswers() {
        town.playUntil(town.before("consultation.publishSettlements"));
        coordinator.take("Zveřejnit vypořádání připomínek");
        coordinator.look("publish-settlements").sees(ANSWER);
        coordinator
                .look("publish-settlements-sure", Tab::submit)
                .confirm("Zveřejnit vypořádání")
                .sees("Hotovo: Zveřejnit vypořádání připomínek");
    }

    void theCitizenFindsTheAnswer() {
        var page = citizen.open(receipt);
        citizen.look("receipt-settled").sees("Vaše připomínka je vypořádaná").sees(ANSWER);
        page.follow("Tabulka vypořádání");
        citizen.look("settlements").sees(ANSWER).sees("Změněno v odst. 2.1.1.1");
    }
}
