package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Role;
import cz.trojlistek.replay.SmallRegion;
import java.time.LocalDate;

/** The assembly extends the plan in force by a year, its clerk records it. */
final class Extending {

    private static final LocalDate SESSION = LocalDate.of(2014, 6, 25);

    private final SmallRegion region;
    private final Visitor clerk;
    private final Visitor citizen;

    Extending(RegionPeople people) {
        region = people.region;
        clerk = people.chromium.visitor();
        citizen = people.chromium.visitor();
    }

    void theClerkRecordsTheExtension() {
        region.moveTo(SESSION.plusDays(1).atTime(9, 0));
        clerk.signIn(region.login(Role.ASSEMBLY_CLERK));
        var form = clerk.open("/app/approvals").followExactly(SmallRegion.TITLE);
        form.follow("Prodloužit platnost plánu").sees("Obsah plánu se nemění");
        clerk.look("extension");
        clerk.look("extension-refused", Tab::submit).sees("Nejde uložit");
        form.fill("Proč se platnost prodlužuje", "Příprava dalšího plánu ještě trvá.")
                .fill("Den jednání", SESSION)
                .fill("Vyvěšeno na úřední desce", SESSION.minusDays(12))
                .fill("Číslo usnesení", "Z 5/2014")
                .fill("Text usnesení", "Zastupitelstvo prodlužuje platnost plánu do 31. 12. 2016.")
                .fill("Pro", 40)
                .fill("Proti", 10)
                .fill("Zdržel se", 3)
                .fill("Nepřítomno", 2)
                .settle();
        clerk.look("extension-sure", Tab::submit).sees("Plán bude platit do konce roku 2016");
        form.page.keyboard().press("Escape");
        form.submit().confirm("Zapsat prodloužení").sees("Z 5/2014");
        clerk.look("extension-recorded");
        citizen.open("/plans").follow(SmallRegion.TITLE).sees("platnost prodloužena do roku 2016");
        var page = citizen.look("public-extended");
        assertThat(page.page.locator(".facts-line > div").first().innerText())
                .contains("Zastupitelstvo", "2012")
                .doesNotContain("2014"); // who approved it is not who extended it
    }
}
