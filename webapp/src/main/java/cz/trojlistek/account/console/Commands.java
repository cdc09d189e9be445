package cz.trojlistek.account.console;

import static cz.trojlistek.shell.ConsoleCommand.option;

import cz.trojlistek.account.Installation;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.shell.ConsoleCommand;
import cz.trojlistek.shell.Dates;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Runs {@code trojlistek.command}, prints what came of it, and is the program's exit status: 0 only when it was done. */
@Component
@Profile("command")
@ConditionalOnProperty("trojlistek.command")
class Commands implements ApplicationRunner, ExitCodeGenerator {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final Locale CZECH = Locale.of("cs");

    private final Installation installation;
    private final MessageSource messages;
    private final List<ConsoleCommand> others;
    private int status = REFUSED;

    Commands(Installation installation, MessageSource messages, List<ConsoleCommand> others) {
        this.installation = installation;
        this.messages = messages;
        this.others = others;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var name = option(arguments, "trojlistek.command", "");
        var other = others.stream().filter(one -> one.name().equals(name)).findFirst();
        status = other.isPresent()
                ? other.get().run(arguments, out)
                : run(
                        name,
                        option(arguments, "login", "spravce"),
                        option(arguments, "address", "http://localhost:8080"),
                        option(arguments, "file", ""),
                        out);
    }

    int run(String command, String login, String address, String file, PrintStream out) {
        LocaleContextHolder.setLocale(CZECH); // days and refusals speak as the rest does
        try {
            return switch (command) {
                case "first-administrator" -> firstAdministrator(login, address, out);
                case "import-territories" -> importTerritories(Path.of(file), out);
                default -> refuse("account.command.unknown", out, command);
            };
        } catch (RuleViolation no) {
            return refuse(no.code(), out, no.arguments());
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private int firstAdministrator(String login, String address, PrintStream out) {
        var link = installation.firstAdministrator(login);
        out.println(text("account.command.first-administrator", login, Dates.moment(link.endsAt())));
        out.println(address + "/app/invitation/" + link.token());
        return DONE;
    }

    private int importTerritories(Path file, PrintStream out) {
        byte[] csv;
        try {
            csv = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return refuse("account.command.file-unreadable", out, file.toString());
        }
        var report = installation.importTerritories(csv);
        for (var problem : report.problems()) {
            out.println(text("territory.import.line", problem.line()) + " "
                    + text(problem.code(), problem.arguments().toArray()));
        }
        out.println(
                report.imported()
                        ? text("territory.import.done", report.created(), report.changed(), report.unchanged())
                        : text("territory.import.nothing", report.problems().size()));
        return report.imported() ? DONE : REFUSED;
    }

    private int refuse(String code, PrintStream out, Object... arguments) {
        out.println(text(code, arguments));
        return REFUSED;
    }

    private String text(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, CZECH);
    }

    @Override
    public int getExitCode() {
        return status;
    }
}
