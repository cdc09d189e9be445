package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallTown;

/** From the analyses to the chapter that the coordinator accepts. */
final class Writing {

    static final String MEASURE = "Otevřít poradnu pro seniory a jejich rodiny.";
    static final String REVISED = MEASURE + " Od září 2012.";

    private static final String PROBLEM = "Rodiny nevědí, kam se obrátit o radu";
    private static final String REASON = "Doplňte prosím, od kdy má být poradna otevřená.";

    private final SmallTown town;
    private final Visitor coordinator;
    private final Visitor coordinationGroup;
    private final Visitor manager;

    Writing(People people) {
        town = people.town;
        coordinator = people.coordinator;
        coordinationGroup = people.coordinationGroup;
        manager = people.manager;
    }

    void theCoordinatorWritesTheAnalysisOfNeeds() {
        town.playUntil(town.before("communityPlan.writeAnalysis"));
        var form = coordinator.open("/app/plans").follow(SmallTown.TITLE).follow("Analýzy");
        form.fill("Název okruhu", "Pomoc doma").press("Přidat okruh");
        form.select("Okruh", "1 Pomoc doma").fill("Problém", PROBLEM).press("Přidat problém");
        coordinator.look("problem-tree").sees(PROBLEM);

        coordinator.take("Zpracovat analýzu: potřeby");
        form.fill("Zjištění", "Poradnu hledá každá třetí rodina, která o někoho pečuje.")
                .fill("Co se počítá", "rodiny, které hledají poradnu")
                .fill("Hodnota", 43)
                .press("Další údaj");
        coordinator.look("write-analysis");
        coordinator.look("write-analysis-refused", Tab::submit).sees("Nejde uložit");
        form.fill("Jednotka", "rodin").press("Předložit analýzu");
        form.sees("Hotovo: Zpracovat analýzu: potřeby");
    }

    void theCoordinationGroupAcceptsItAndSetsThePriorities() {
        town.playUntil(town.before("communityPlan.acceptAnalysis"));
        var form = coordinationGroup.signIn("koordinacni-skupina.blansko").take("Posoudit analýzu: potřeby");
        coordinationGroup.look("accept-analysis").sees("rodiny, které hledají poradnu");
        form.press("Přijmout analýzu").sees("Hotovo: Posoudit analýzu: potřeby");

        town.playUntil(town.before("communityPlan.setSystemPriorities"));
        coordinationGroup.take("Stanovit vizi a systémové priority");
        coordinationGroup.look("set-system-priorities");
        form.fill("Vize", "Každý v Blansku ví, kam se obrátit o pomoc, a pomoc dostane.")
                .fill("Systémové priority", "Pomoc doma\nDobré informace")
                .press("Stanovit priority");
        form.sees("Hotovo: Stanovit vizi a systémové priority");
    }

    void theGroupWritesItsChapter() {
        town.playUntil(town.before("communityPlan.writeChapter"));
        var form = manager.take("Napsat kapitolu pracovní skupiny");
        manager.look("write-chapter").sees("zatím bez priority i bez cíle").follow("Otevřít kapitolu");
        form.press("Upravit: 2").press("Zrušit").isAt("Upravit: 2");
        form.press("Upravit: 2").press("Uložit znění").isAt("Upravit: 2");
        manager.look("add-below", tab -> tab.openEditor("plus", 0));
        form.select("Co přidáváte", "Priorita")
                .fill("Znění", "Senioři žijí doma, jak dlouho chtějí.")
                .press("Přidat do textu")
                .isAt("Upravit: 2.1");
        form.press("Přidat pod: 2.1")
                .select("Co přidáváte", "Cíl")
                .fill("Znění", "Rodiny vědí, kam se obrátit.")
                .select("Na co cíl reaguje (nepovinné)", "1 – " + PROBLEM)
                .press("Přidat do textu")
                .isAt("Upravit: 2.1.1");
        form.press("Přidat pod: 2.1.1")
                .select("Co přidáváte", "Opatření")
                .fill("Znění", MEASURE)
                .press("Přidat do textu")
                .isAt("Upravit: 2.1.1.1");
        twoWriteOneParagraph();
        theGoalIsMeasured();
        theMeasureIsPriced();
        handsOver();
    }

    /** Each sees the other, and who saves second loses nothing. */
    private void twoWriteOneParagraph() {
        var mine = manager.czech;
        mine.press("Přidat pod: 2")
                .select("Co přidáváte", "Odstavec")
                .fill("Znění", "| Služba | Lidí |\n|---|---|\n| **Poradna** | 43 |")
                .press("Přidat do textu")
                .isAt("Upravit: 2/1");
        coordinator.open(mine.page.url());
        coordinator.look("text-with-table").sees("Poradna");
        mine.press("Upravit: 2/1").fill("Odstavec 2/1", "Poradnu hledá 43 rodin.");
        coordinator.czech.sees("Právě tu píše");
        coordinator.look("prose-editor", tab -> tab.openEditor("edit", 1));
        mine.press("Uložit znění").isAt("Upravit: 2/1");
        coordinator.czech.sees("Text kapitoly mezitím někdo změnil.");
        coordinator.czech.fill("Odstavec 2/1", "Poradna tu chybí.").press("Uložit znění");
        coordinator.look("prose-met", tab -> {}).sees("Spojit oba texty");
        coordinator.czech.press("Spojit oba texty").press("Uložit znění").isAt("Upravit: 2/1");
        mine.open(mine.page.url()).sees("Poradnu hledá 43 rodin.").sees("Poradna tu chybí.");
        manager.look("move-editor", tab -> tab.openEditor("then", 0));
        mine.press("Zrušit").isAt("Přesunout: 2/1");
        mine.follow("Historie: 2/1");
        manager.look("element-history").sees("Změny znění").follow("Text plánu").follow("Souvislosti: 2.1.1");
        manager.look("element-chain").sees(PROBLEM).follow("Text plánu");
        mine.open(mine.page.url().replace("/text?", "/text/remarks?"));
        manager.look("remarks-of-piece");
        mine.fill("K\u00a0čemu přesně (nepovinné)", "Rodiny vědí")
                .fill("Poznámka", "Které rodiny?")
                .press("Přidat poznámku")
                .sees("Které rodiny?");
        manager.look("remark-thread");
    }

    private void theGoalIsMeasured() {
        var form = manager.czech;
        manager.take("Napsat kapitolu pracovní skupiny").press("Předat kapitolu");
        form.sees("Kapitolu zatím nejde předat, chybí 2 údaje").follow("Otevřít kapitolu");
        manager.look("new-indicator", tab -> tab.openEditor("flag", 1));
        form.fill("Ukazatel", "Rodiny, kterým poradna pomohla")
                .fill("Jednotka", "rodin")
                .fill("Výchozí hodnota (nepovinné)", 0)
                .fill("Cílová hodnota", 120)
                .fill("Do konce roku", 2015)
                .tickAll("Specifický", "Měřitelný", "Ambiciózní", "Termínovaný")
                .press("Přidat ukazatel")
                .sees("Napište, proč některá odpověď zní ne.");
        form.fill("Zdůvodnění (nepovinné)", "Peníze na poradnu město teprve hledá.")
                .press("Přidat ukazatel")
                .isAt("Upravit: 2.1.1");
        manager.look("correct-indicator", Tab::openIndicator);
        form.fill("Cílová hodnota", 130)
                .press("Uložit ukazatel")
                .sees("na 130 rodin do roku 2015")
                .isAt("Upravit: 2.1.1");
    }

    private void theMeasureIsPriced() {
        manager.look("budget-editor", tab -> tab.openEditor("half", 1));
        manager.czech
                .select("Rok", "2012")
                .select("Kdo platí", "rozpočet obcí")
                .fill("Částka v\u00a0Kč", 350_000)
                .press("Uložit rozpočet")
                .sees("rozpočet obcí\u00a0350\u202f000\u00a0Kč")
                .isAt("Upravit: 2.1.1.1");
    }

    private void handsOver() {
        manager.take("Napsat kapitolu pracovní skupiny").sees("Nic nechybí").press("Předat kapitolu");
        manager.czech.sees("Hotovo: Napsat kapitolu pracovní skupiny");
    }

    void theCoordinatorReturnsItOnce() {
        town.playUntil(town.before("communityPlan.reviewChapter"));
        var form = coordinator.take("Zkontrolovat kapitolu: Senioři");
        coordinator.look("review-chapter").sees(MEASURE);
        form.fill("Důvod vrácení", REASON).press("Vrátit skupině").sees("Hotovo: Zkontrolovat kapitolu: Senioři");

        manager.take("Napsat kapitolu pracovní skupiny");
        manager.look("write-chapter-again").sees(REASON).follow("Otevřít kapitolu");
        manager.look("inline-editor", tab -> tab.openEditor("edit", 4));
        manager.czech.fill("Opatření 2.1.1.1", REVISED).press("Uložit znění").isAt("Upravit: 2.1.1.1");
        handsOver();
        coordinator.take("Zkontrolovat kapitolu: Senioři").press("Přijmout kapitolu");
        form.sees("Hotovo: Zkontrolovat kapitolu: Senioři");
    }
}
