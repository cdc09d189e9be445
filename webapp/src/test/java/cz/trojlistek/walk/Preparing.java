package cz.trojlistek.walk;

import cz.trojlistek.replay.SmallTown;

/** From the opening of the cycle to the established groups. */
final class Preparing {

    private final SmallTown town;
    private final Visitor head;
    private final Visitor coordinator;

    Preparing(People people) {
        town = people.town;
        head = people.head;
        coordinator = people.coordinator;
    }

    void theHeadOfDepartmentOpensThePlan() {
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

    void theCoordinatorRecordsTheConference() {
        town.playUntil(town.before("communityPlan.recordOpeningConference"));
        var form = coordinator.signIn("koordinatorka.blansko").take("Zapsat úvodní konferenci");
        coordinator.look("record-opening-conference");
        coordinator.look("record-opening-conference-refused", Tab::submit).sees("Nejde uložit, opravte 2 údaje");
        var day = form.field("Kdy se konala").inputValue();
        form.fill("Kdy se konala", "31. 2. 2011").press("Zapsat konferenci").sees("Takový den neznáme.");
        form.fill("Kdy se konala", day)
                .fill("Místo", "Dělnický dům")
                .fill("Kolik lidí přišlo", 64)
                .fill("Jak probíhala (nepovinné)", "Město představilo plánování, lidé se hlásili do skupin.")
                .press("Zapsat konferenci");
        form.sees("Hotovo: Zapsat úvodní konferenci");
    }

    /** The coordination group and one working group; the others are founded in the same way. */
    void theCoordinatorFormsTheGroups() {
        town.playUntil(town.before("communityPlan.establishGroups"));
        var form = coordinator.take("Ustavit skupiny");
        coordinator.look("establish-groups").sees("Chybí koordinační skupina.");
        form.follow("Založit skupiny a přijmout členy");
        coordinator.look("no-groups").sees("Plán zatím nemá žádnou skupinu");
        coordinator.look("found-group", Tab::begin);
        form.tick("Koordinační skupina").fill("Název", "Koordinační skupina").confirm("Založit skupinu");
        form.press("Založit skupinu").fill("Název", "Senioři").confirm("Založit skupinu");

        form.follow("Koordinační skupina");
        coordinator.look("no-members").sees("Ve skupině zatím nikdo není");
        coordinator.look("admit-member", Tab::begin);
        form.confirm("Přijmout do skupiny").sees("Nejde uložit, opravte 2 údaje");
        form.fill("Jméno", "Místostarostka města").tick("Zadavatelé").confirm("Přijmout do skupiny");
        admit("Ředitelka pečovatelské služby", "Poskytovatelé");
        coordinator
                .take("Ustavit skupiny")
                .sees("V koordinační skupině chybí: lidé, kteří služby využívají.")
                .submit();
        form.sees("V koordinační skupině nejsou všechny tři strany.").follow("Koordinační skupina");
        admit("Předsedkyně klubu seniorů", "Lidé, kteří služby využívají");
        coordinator.look("coordination-group").sees("Předsedkyně klubu seniorů");

        coordinator.take("Ustavit skupiny").follow("Senioři");
        admit("Manažerka Senioři", "Poskytovatelé", "Vede skupinu", "Manažerka skupiny Senioři");
        admit("Členka Senioři", "Lidé, kteří služby využívají", "Zapisuje", "Členka skupiny Senioři");
        town.fillGroups();
        coordinator.take("Ustavit skupiny");
        coordinator.look("establish-groups-complete").sees("Skupiny můžete ustavit.");
        form.press("Ustavit skupiny").sees("Hotovo: Ustavit skupiny");
    }

    private void admit(String name, String side) {
        coordinator
                .czech
                .press("Přijmout člena")
                .fill("Jméno", name)
                .tick(side)
                .confirm("Přijmout do skupiny")
                .sees(name);
    }

    private void admit(String name, String side, String function, String account) {
        coordinator
                .czech
                .press("Přijmout člena")
                .fill("Jméno", name)
                .tick(side)
                .select("Funkce", function)
                .select("Účet v programu (nepovinné)", account)
                .confirm("Přijmout do skupiny")
                .sees(name);
    }
}
