package cz.trojlistek.walk;

import cz.trojlistek.account.Role;
import cz.trojlistek.replay.SmallRegion;
import java.time.LocalDate;

/** A plan in force: the action plan of its next year, its evaluation, the end of its cycle. */
final class YearsAfter {

    private final SmallRegion region;
    private final Chromium chromium;
    private final Visitor planner;
    private String plan = "";
    private String year = "";

    YearsAfter(RegionPeople people) {
        region = people.region;
        chromium = people.chromium;
        planner = people.planner;
    }

    void thePlannerPublishesThePlan() {
        var form = planner.take("Zveřejnit schválený plán");
        form.tick("Akční plán prvního roku je součástí plánu")
                .press("Zveřejnit plán")
                .sees("Hotovo: Zveřejnit schválený plán");
        plan = form.open("/app/plans").follow(SmallRegion.TITLE).page.url();
        region.moveTo(LocalDate.of(2013, 1, 3).atTime(9, 0));
        thePlan();
        planner.look("region-in-force").sees("Otevře se 1. 11. 2013").follow("Hodnocení");
        planner.look("evaluation-not-begun").sees("Plán se zatím nehodnotí");
    }

    private Tab thePlan() {
        return planner.open(plan);
    }

    void theNextYearOpensItself() {
        region.moveTo(LocalDate.of(2013, 11, 1).atTime(9, 0));
        var form = thePlan().sees("Akční plán 2015");
        planner.look("region-with-years").follow("Akční plán 2015");
        planner.look("action-plan-begun").sees("Akční plán na rok 2015");
        planner.take("Vybrat opatření roku");
        planner.look("choose-measures", tab -> tab.inForm(0));
        form.fillAll("Kdo opatření ponese", "Centrum sociálních služeb")
                .press("Převzít opatření")
                .sees("Hotovo: Vybrat opatření roku");
        thePlan().follow("Akční plán 2014");
        year = planner.look("action-plan").page.url();
        planner.open(year + "/text");
        planner.look("action-plan-text").sees("Centrum sociálních služeb");
    }

    void theYearChangesThePlan() {
        planner.czech.press("Upravit: 1.1.1").fill("Opatření 1.1.1", "Udržet kapacitu služeb i o víkendu.");
        planner.czech.press("Uložit znění").isAt("Upravit: 1.1.1").follow("Co se mění proti plánu");
        planner.look("changes-of-year").sees("i o víkendu");

        region.playYear(false);
        var citizen = chromium.visitor();
        citizen.open("/plans").sees("Akční plán na rok 2014");
        citizen.look("portal-tree-with-year").follow("Akční plán na rok 2014");
        citizen.look("consultation-of-year");
        region.playYear(true);
        citizen.open("/plans").follow(SmallRegion.TITLE).follow("Akční plán na rok 2014");
        citizen.look("public-action-plan").sees("i o víkendu");
    }

    void thePlanIsEvaluated() {
        region.moveTo(LocalDate.of(2016, 1, 2).atTime(9, 0));
        thePlan().follow("Hodnocení");
        planner.look("evaluation-begun").sees("Nositelé ještě nejsou oslovení");
        var form = planner.take("Oslovit nositele opatření");
        planner.look("ask-owners");
        form.press("Oslovit nositele").sees("Hotovo: Oslovit nositele opatření");
        thePlan().follow("Hodnocení");
        planner.look("evaluation-asked").sees("Centrum sociálních služeb");

        planner.take("Vykázat opatření za nositele");
        planner.look("report-for-owner");
        planner.look("report-for-owner-refused", Tab::submit).sees("Nejde uložit");
        form.select("Jak je opatření splněné", 1, "Nesplněno")
                .select("Jak je opatření splněné", "Splněno zčásti")
                .fill("Skutečné náklady v Kč (nepovinné)", 250_000)
                .fill("Co se podařilo a co ne (nepovinné)", "Služba jede ve třech obcích z pěti.")
                .press("Zapsat zprávu")
                .sees("Hotovo: Vykázat opatření za nositele");
        planner.take("Zkontrolovat zprávu nositele");
        planner.look("check-report").sees("Služba jede ve třech obcích z pěti.");
        form.press("Přijmout zprávu").sees("Hotovo: Zkontrolovat zprávu nositele");

        planner.take("Napsat hodnocení plánu");
        planner.look("write-evaluation");
        form.fill("Hodnocení plánu", "Plán se daří plnit zčásti.\n\nChybí peníze obcí.")
                .press("Předat koordinační skupině")
                .sees("Hotovo: Napsat hodnocení plánu");
        var group = chromium.visitor().signIn(region.login(Role.COORDINATION_GROUP));
        var decision = group.take("Přijmout hodnocení plánu").sees("Chybí peníze obcí.");
        group.look("accept-evaluation");
        decision.press("Přijmout hodnocení").sees("Hotovo: Přijmout hodnocení plánu");
    }

    void theBodiesTakeNote() {
        var council = chromium.visitor().signIn(region.login(Role.COUNCIL_CLERK));
        var form = council.take("Zapsat, že rada vzala hodnocení na vědomí").sees("Chybí peníze obcí.");
        council.look("note-council");
        form.fill("Číslo usnesení", "R 2/2016").press("Zapsat").sees("Hotovo: Zapsat, že rada");
        thePlan().follow("Hodnocení");
        planner.look("evaluation-half-noted").sees("usnesení R 2/2016").sees("Zatím neprojednáno");

        var assembly = chromium.visitor().signIn(region.login(Role.ASSEMBLY_CLERK));
        form = assembly.take("Zapsat, že zastupitelstvo vzalo hodnocení na vědomí");
        assembly.look("note-assembly");
        form.fill("Číslo usnesení", "Z 3/2016").press("Zapsat").sees("Hotovo: Zapsat, že zastupitelstvo");
    }

    void theCycleIsClosed() {
        var page = thePlan().follow("Hodnocení").sees("usnesení Z 3/2016");
        page.press("Uzavřít cyklus").confirm("Uzavřít cyklus").sees("Cyklus je uzavřený od");
        planner.look("evaluation-closed").sees("Zahájit další plán");
        var citizen = chromium.visitor();
        citizen.open("/plans").follow(SmallRegion.TITLE);
        citizen.look("public-region");
    }
}
