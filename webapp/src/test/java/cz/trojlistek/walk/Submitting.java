package cz.trojlistek.walk;

import cz.trojlistek.account.Role;
import cz.trojlistek.replay.SmallRegion;

/** A region gives notice, asks its towns and waits for them until the deadline. */
final class Submitting {

    private static final String NEEDS = "Chybí terénní služba pro seniory v příhraničí.";

    private final SmallRegion region;
    private final Visitor planner;
    private final Visitor ofAs;
    private final Visitor ofCheb;

    Submitting(RegionPeople people) {
        region = people.region;
        planner = people.planner;
        ofAs = people.ofAs;
        ofCheb = people.ofCheb;
    }

    void thePlannerPublishesTheNotice() {
        region.playUntil(region.before("regionalPlan.publishNotice"));
        var form = planner.signIn(region.login(Role.COORDINATOR)).take("Oznámit zahájení plánu");
        planner.look("publish-notice");
        form.fill("Text oznámení", "Kraj začíná připravovat plán. Zapojit se může každý.")
                .press("Zapsat oznámení")
                .sees("Hotovo: Oznámit zahájení plánu");
        form.open("/plans");
        planner.look("portal-prepared").follow("Zahájení plánu: " + SmallRegion.TITLE);
        planner.look("portal-notice").sees("Zapojit se může každý.");
        form.open("/app/plans").follow(SmallRegion.TITLE);
        planner.look("region-notice").sees("Oznámení obcím a veřejnosti").follow("Podklady obcí");
        planner.look("submissions-not-asked").sees("Obce ještě nikdo o podklady nepožádal");
        form.follow("Okresy");
        planner.look("districts-not-asked").sees("Kraj okresy zatím neoslovil");
    }

    void thePlannerAsksTheTowns() {
        region.playUntil(region.before("regionalPlan.requestSubmissions"));
        var form = planner.take("Požádat obce o podklady");
        planner.look("request-submissions");
        form.fill("Termín pro obce", region.opened())
                .press("Požádat obce")
                .sees("Termín musí být až po dnešku.")
                .fill("Termín pro obce", region.submissionsDue())
                .fill("Co od obcí potřebujete (nepovinné)", "Popište prosím hlavně terénní služby.")
                .press("Požádat obce")
                .sees("Hotovo: Požádat obce o podklady");
        thePage();
        planner.look("submissions-asked").sees("Čekáme na podklady: 5 z celkem 5 obcí");
    }

    private Tab thePage() {
        return planner.open("/app/plans").follow(SmallRegion.TITLE).follow("Podklady obcí");
    }

    void oneTownAnswersAndAnotherBegins() {
        region.playUntil(region.before("regionalPlan.submitNeeds"));
        var form = ofAs.signIn("koordinatorka.as").open("/app/tasks");
        ofAs.look("tasks-of-a-town").sees("Odevzdat podklady kraji");
        form.follow("Odevzdat podklady kraji").sees("Popište prosím hlavně terénní služby.");
        ofAs.look("submit-needs");
        ofAs.look("submit-needs-refused", Tab::submit).sees("Nejde uložit, opravte 3 údaje");
        answer(form).sees("Hotovo: Odevzdat podklady kraji");
        ofCheb.signIn("koordinatorka.cheb")
                .take("Odevzdat podklady kraji")
                .fill("Potřeby", NEEDS)
                .settle()
                .sees("Rozepsaný text je uložený");
    }

    private Tab answer(Tab form) {
        form.fill("Potřeby", NEEDS)
                .fill("Potřebná kapacita služeb", "Dva úvazky od příštího roku.")
                .fill("Zdroje", "Rozpočet města a dotace kraje.")
                .press("Odevzdat podklady");
        region.goOn();
        return form;
    }

    void thePlannerRemindsOneTown() {
        var page = thePage().sees("Rozepsáno").sees("Ke kontrole");
        page.press("Připomenout: Karlovy Vary").sees("připomenuto");
        planner.look("submissions-reminded")
                .sees("Čekáme na podklady: 4 z celkem 5 obcí")
                .sees("Kraj zkontroluje podklady, které přišly: 1.");
    }

    void thePlannerAcceptsOneAndReturnsTheOther() {
        var form = planner.take("Zkontrolovat podklady").sees(NEEDS);
        planner.look("check-submission");
        form.press("Přijmout podklady").sees("Hotovo: Zkontrolovat podklady");

        answer(ofCheb.take("Odevzdat podklady kraji")).sees("Hotovo: Odevzdat podklady kraji");
        planner.take("Zkontrolovat podklady").press("Vrátit k doplnění");
        form.sees("Nejde uložit")
                .fill("Co má obec doplnit", "Doplňte prosím počty zájemců.")
                .press("Vrátit k doplnění")
                .sees("Hotovo: Zkontrolovat podklady");
        thePage();
        planner.look("submissions-returned").sees("Vráceno k doplnění").sees("Přijato");
    }

    void theReturnedOneComesAgain() {
        var form = ofCheb.take("Odevzdat podklady kraji").sees("Doplňte prosím počty zájemců.");
        ofCheb.look("submit-needs-again").sees("Kraj podklady vrátil k doplnění");
        answer(form).sees("Hotovo: Odevzdat podklady kraji");
        form.open("/app/plans")
                .follow(SmallRegion.TITLE)
                .follow("Podklady obcí")
                .follow("Cheb");
        ofCheb.look("submission").sees(NEEDS);
        form.open("/app/plans")
                .follow(SmallRegion.TITLE)
                .follow("Podklady obcí")
                .sees("Karlovy Vary");
        ofCheb.look("submissions-of-a-town");
    }

    /** Whoever has not answered stays on record; one of them comes late. */
    void atTheDeadlineTheRegionGoesOn() {
        region.moveTo(region.submissionsDue().atTime(9, 0));
        thePage();
        planner.look("submissions-due").sees("dnes");
        region.playUntil(region.before("regionalPlan.sendTopics"));
        thePage();
        planner.look("submissions-over").sees("Chybí podklady: 3 z celkem 5 obcí");
    }
}
