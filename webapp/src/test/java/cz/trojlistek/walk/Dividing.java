package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallRegion;

/** The planner looks at how the plan could be divided into packages for its approval, and leaves it whole. */
final class Dividing {

    private final SmallRegion region;
    private final Visitor planner;

    Dividing(RegionPeople people) {
        region = people.region;
        planner = people.planner;
    }

    void thePlannerDividesThePlanAndSeesWhatIsMissing() {
        region.playUntil(region.before("communityPlan.freezeDraft"));
        var page = planner.open("/app/plans").follow(SmallRegion.TITLE);
        planner.open(page.page.url() + "/text").follow("Části plánu pro schválení");
        page = planner.look("packages", Dividing::unfold).sees("Plán se schvaluje vcelku");
        planner.look("packages-refused", tab -> unfold(tab).submit()).sees("Nejde uložit");
        page.fill("Název 1. části", "Obecná část").fill("Název 2. části", "Prováděcí část");
        page.press("Uložit rozdělení").sees("Vyberte aspoň jednu kapitolu");
    }

    private static Tab unfold(Tab tab) {
        tab.page.locator("main details").first().evaluate("details => details.open = true");
        return tab.settle();
    }
}
