package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallRegion;

/** The region takes up a measure of a town, the town does not agree; who reads both plans sees what they say. */
final class TakingUp {

    private static final String REASON = "Město pro to nemá peníze.";

    private final SmallRegion region;
    private final Visitor planner;
    private final Visitor ofAs;
    private final Visitor citizen;
    private String text = "";

    TakingUp(RegionPeople people) {
        region = people.region;
        planner = people.planner;
        ofAs = people.ofAs;
        citizen = people.chromium.visitor();
    }

    void thePlannerNamesAMeasureOfATown() {
        region.playUntil(region.before("communityPlan.freezeDraft"));
        var page = planner.open("/app/plans").follow(SmallRegion.TITLE);
        page.open(page.page.url() + "/alignment");
        planner.look("alignment-none").sees("Zatím žádná návaznost").follow("Otevřít text plánu");
        text = page.page.url();
        page.follow("Doplnit návaznost: 1.1.1");
        planner.look("align-element").sees("Zatím nic.");
        planner.look(
                        "align-refused",
                        tab -> tab.take("main table vaadin-button").take("main .form .buttons vaadin-button"))
                .select("Jak spolu souvisí", "Opatření obce naplňuje, co chce kraj")
                .press("Zapsat návaznost")
                .sees("jen jedna strana");
    }

    void theTownDoesNotAgree() {
        var page = ofAs.open("/app/plans").follow(SmallRegion.TOWN_TITLE);
        page.open(page.page.url() + "/alignment");
        ofAs.look("alignment-of-a-town").sees("Karlovarský kraj").follow("Opatření 1.1.1");
        ofAs.look("align-answer", tab -> tab.take("main details summary"));
        page.select("Jak spolu souvisí", "Opatření obce je v rozporu s tím, co chce kraj")
                .fill("Proč (nepovinné)", REASON)
                .press("Zapsat návaznost")
                .sees(REASON);
        planner.open(text);
        planner.look("text-with-conflict").sees("rozpor");
    }

    void theyAreReadSideBySide() {
        citizen.open("/plans").follow(SmallRegion.TITLE).follow("Návaznost na jiné plány");
        citizen.look("public-alignment").sees(REASON);
    }
}
