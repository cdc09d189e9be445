package cz.trojlistek.replay.console;

import static cz.trojlistek.shell.ConsoleCommand.option;

import cz.trojlistek.replay.ReferenceData;
import cz.trojlistek.replay.Replay;
import cz.trojlistek.replay.ReplayReport;
import cz.trojlistek.replay.ScriptUnusable;
import cz.trojlistek.shell.ConsoleCommand;
import cz.trojlistek.territory.LoadTerritories;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** {@code make replay CYCLE=...}: status 0 only when every step went through and every check holds. */
@Component
@Profile("command")
class ReplayCommand implements ConsoleCommand {

    private static final int FAILED = 1;
    private static final int UNUSABLE = 2;

    private final Replay replay;
    private final ReferenceData reference;
    private final LoadTerritories territories;

    ReplayCommand(Replay replay, ReferenceData reference, LoadTerritories territories) {
        this.replay = replay;
        this.reference = reference;
        this.territories = territories;
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public int run(ApplicationArguments arguments, PrintStream out) {
        var report = new ReplayReport(out::println);
        try {
            var places = read(option(arguments, "territories", ""));
            var loaded = territories.load(
                    (places == null ? reference.territories() : places).getBytes(StandardCharsets.UTF_8));
            if (!loaded.imported()) {
                out.println("territories unusable: " + loaded.problems());
                return UNUSABLE;
            }
            replay.play(read(option(arguments, "file", "")), option(arguments, "cycle", "brno-2"), report);
        } catch (ScriptUnusable | IOException unusable) {
            out.println("unusable: " + unusable.getMessage());
            return UNUSABLE;
        } catch (RuntimeException stopped) {
            out.println("stopped: " + stopped);
            out.println(report.summary());
            return FAILED;
        }
        report.failures().forEach(failure -> out.println("FAILED: " + failure));
        out.println(report.summary());
        return report.holds() ? 0 : FAILED;
    }

    private static @Nullable String read(String file) throws IOException {
        return file.isEmpty() ? null : Files.readString(Path.of(file));
    }
}
