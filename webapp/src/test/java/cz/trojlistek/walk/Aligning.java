package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallRegion;

/** A district with a team recommends its network to the region, with what its towns will pay. */
final class Aligning {

    private static final String DATA = "Dvě pečovatelské služby, dvanáct lidí čeká.";
    private static final String SHAPE = "Terénní služby sdílet v celém okrese.";

    private final SmallRegion region;
    private final Visitor planner;
    private final Visitor ofAs;
    private final Visitor ofCheb;
    private final Visitor leader;

    Aligning(RegionPeople people) {
        region = people.region;
        planner = people.planner;
        ofAs = people.ofAs;
        ofCheb = people.ofCheb;
        leader = people.leader;
    }

    void thePlannerSendsTopics() {
        var form = planner.take("Poslat okresům témata").sees("Jeden okres nemá tým");
        planner.look("send-topics");
        planner.look("send-topics-refused", Tab::submit).sees("Nejde uložit, opravte 3 údaje");
        form.fill("Témata pro okresy", "Terénní služby: kapacita, překryvy, spolufinancování.")
                .fill("Termín údajů obcí", region.dataDue())
                .fill("Termín deklarací", region.declarationsDue())
                .press("Poslat témata")
                .sees("Hotovo: Poslat okresům témata");
        theDistricts();
        planner.look("districts").sees("bez týmu").follow("Karlovy Vary");
        planner.look("district-without-team").sees("Okres nemá tým");
    }

    private Tab theDistricts() {
        return planner.open("/app/plans").follow(SmallRegion.TITLE).follow("Okresy");
    }

    void aTownSendsItsData() {
        region.playUntil(region.before("districtAlignment.sendData"));
        planner.open("/app/plans").follow(SmallRegion.TITLE).follow("Podklady obcí");
        planner.look("submissions-late")
                .sees("Chybí podklady: 1 z celkem 5 obcí")
                .sees("po termínu");

        var form = ofAs.take("Poslat údaje okresnímu týmu");
        ofAs.look("send-data").sees("Terénní služby: kapacita, překryvy, spolufinancování.");
        form.fill("Údaje", DATA).press("Poslat údaje").sees("Hotovo: Poslat údaje okresnímu týmu");
        theDistricts().follow("Cheb");
        planner.look("district-begun").sees(DATA).sees("čeká se");
    }

    void theDistrictRecommendsTheNetwork() {
        var afterMeetings = region.before("districtAlignment.writeRecommendation");
        region.playUntil(afterMeetings.minusMinutes(30));
        region.playUntil(afterMeetings); // the minutes of the second one
        var form = leader.signIn("koordinatorka-okresu.cheb").take("Napsat doporučení okresu");
        leader.look("write-recommendation").sees(DATA);
        leader.look("write-recommendation-refused", Tab::submit).sees("Nejde uložit");
        form.fill("Tvar sítě", SHAPE)
                .fill("Překryvy a mezery (nepovinné)", "Chybí odlehčovací služba.")
                .fill("Spolupráce obcí", "Obce platí společně podle počtu obyvatel.")
                .press("Uložit doporučení")
                .sees("Hotovo: Napsat doporučení okresu");
    }

    void oneTownDeclaresWhatItPaysAndTheOthersAreSilent() {
        var form = ofAs.take("Deklarovat spolufinancování").sees(SHAPE);
        ofAs.look("declare");
        form.press("Přidat deklaraci")
                .fill("Služba nebo síť", "pečovatelská služba")
                .fill("Částka v Kč", 120_000)
                .fill("Rozhodnutí obce", "usnesení rady č. 7");
        ofAs.look("declare-added");
        form.press("Podat deklaraci").sees("Hotovo: Deklarovat spolufinancování");

        region.moveTo(region.declarationsDue().plusDays(1).atTime(8, 0));
        form = ofCheb.open("/app/districts/" + district(theDistricts().follow("Cheb")));
        ofCheb.look("district-declaring-late").sees("Deklarovat spolufinancování: Cheb");
    }

    private static String district(Tab page) {
        var url = page.page.url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    void theDistrictGoesOnAndHandsOver() {
        var form = leader.take("Rozhodnout, co s neshodou");
        leader.look("decide-mediation");
        form.fill("Důvod", "Dvě obce se k financování nevyjádřily.")
                .press("Zapsat neshodu a pokračovat")
                .sees("Hotovo: Rozhodnout, co s neshodou");
        leader.take("Předat doporučení kraji");
        leader.look("hand-over").sees("Obce se neshodly").press("Předat kraji");
        form.sees("Hotovo: Předat doporučení kraji");
        theDistricts().sees("předáno kraji").follow("Cheb");
        planner.look("district-handed-over").sees("pečovatelská služba").sees(SHAPE);
    }
}
