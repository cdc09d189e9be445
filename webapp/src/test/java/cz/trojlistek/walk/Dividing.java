package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallRegion;

/** The planner divides the plan into packages for its approval, thinks better of it and leaves it whole. */
final class Dividing {

    private final Visitor planner;

    Dividing(RegionPeople people) {
        planner = people.planner;
    }

    void thePlannerDividesThePlanAndSeesWhatIsMissing() {
        var page = planner.open("/app/plans").follow(SmallRegion.TITLE);
        planner.open(page.page.url() + "/text").follow("Části plánu pro schválení");
        page = planner.look("packages", Dividing::unfold).sees("Plán se schvaluje vcelku");
        planner.look("packages-refused", tab -> unfold(tab).submit()).sees("Nejde uložit");
        page.fill("Název 1. části", "Obecná část").fill("Název 2. části", "Prováděcí část");
        page.press("Uložit rozdělení").sees("Vyberte aspoň jednu kapitolu");
        page.select("2 Senioři", "2. Prováděcí část").press("Uložit rozdělení").sees("Rozdělení je uložené.");
        planner.look("packages-divided", Dividing::unfold).sees("1. Obecná část");
        page.press("Schvalovat vcelku").confirm("Schvalovat vcelku").sees("Plán se schvaluje vcelku");
    }

    private static Tab unfold(Tab tab) {
        tab.page.locator("main details").first().evaluate("details => details.open = true");
        return tab.settle();
    }
}
