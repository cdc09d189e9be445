package cz.trojlistek.shell;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;

/** A command line instead of the two faces, contributed by a feature as a bean. */
public interface ConsoleCommand {

    /** The value of {@code trojlistek.command} that means it. */
    String name();

    /** Does it and answers the program's exit status: 0 only when it was done. */
    int run(ApplicationArguments arguments, PrintStream out);

    /** The value of {@code --name=...}, or something else where it is missing or blank. */
    static String option(ApplicationArguments arguments, String name, String otherwise) {
        var values = arguments.getOptionValues(name);
        return values == null || values.isEmpty() || values.getFirst().isBlank() ? otherwise : values.getFirst();
    }
}
