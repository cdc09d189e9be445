package cz.trojlistek.replay.console;

import cz.trojlistek.account.Passwords;
import cz.trojlistek.replay.Demo;
import cz.trojlistek.replay.ReplayReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the demo at the first start and says where to go and who one can be. */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    /** For a first look only. */
    private static final String PASSWORD = "trojlistek-demo";

    static final String ACCOUNTS = """

            Trojlístek: http://localhost:%d (veřejnost)  http://localhost:%d/app (přihlášení)

            Ukázkové účty, heslo u všech: %s
              koordinatorka.brno              koordinátorka ORP Brno: 3. plán je právě k připomínkám
              koordinatorka.chomutov          koordinátorka ORP Chomutov
              manazerka1.chomutov             manažerka pracovní skupiny: zapsat rozhodnutí z posledního setkání
              clenka1.kyjov                   členka pracovní skupiny: napsat zápis
              koordinacni-skupina.blansko     koordinační skupina: rozhodnout o vypořádání připomínek
              vedouci-odboru.boskovice        vedoucí odboru: podklady pro radu
              rada.hodonin                    zapisovatelka rady: zapsat usnesení
              zastupitelstvo.vyskov           zapisovatelka zastupitelstva: zapsat usnesení
              koordinatorka.tisnov            koordinátorka ORP Tišnov: plán platí, roční akční plány otevírá čas
              planovacka.jihomoravsky-kraj    plánovačka kraje: plán kraje čeká na podklady obcí
              auditor                         auditor
              spravce                         správce systému: umí posunout hodiny ukázky

            Další účty mají stejný tvar: role.mesto (brno, chomutov, blansko, boskovice, hodonin, kyjov, tisnov, vyskov).
            """;

    private final Demo demo;
    private final Passwords passwords;
    private final WebServerApplicationContext web;
    private final String foreignDatabase;

    DemoLoader(
            Demo demo,
            Passwords passwords,
            WebServerApplicationContext web,
            @Value("${spring.datasource.url:}") String foreignDatabase) {
        this.demo = demo;
        this.foreignDatabase = foreignDatabase;
        this.passwords = passwords;
        this.web = web;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var server = web.getWebServer();
        var port = server == null ? 8080 : server.getPort();
        if (!foreignDatabase.isEmpty()) { // accounts with a password everybody knows do not belong there
            out.printf(
                    "%nTrojlístek: http://localhost:%d. Do databáze %s se ukázka nenahrává.%n", port, foreignDatabase);
            return;
        }
        switch (demo.state()) {
            case EMPTY -> load(out, "Připravuji ukázku, chvíli to potrvá…");
            case INTERRUPTED -> load(out, "Příprava ukázky byla přerušena, pokračuji v ní…");
            case LOADED -> out.println("Ukázka je připravená z dřívějška.");
        }
        out.print(ACCOUNTS.formatted(port, port, PASSWORD)); // in one piece: others write here too
    }

    private void load(PrintStream out, String first) {
        out.println(first);
        demo.load(passwords.hash(PASSWORD), new ReplayReport(out::println));
    }
}
