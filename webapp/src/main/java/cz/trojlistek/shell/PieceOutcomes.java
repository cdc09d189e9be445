package cz.trojlistek.shell;

import java.util.List;
import java.util.UUID;

/** What became of a piece of a plan: who resolved on it, what came of it in which year. Which feature it comes from is not said. */
@FunctionalInterface
public interface PieceOutcomes {

    /** One step on the way, e.g. a resolution or a year, with the way to it (a path of the workbench). */
    record Outcome(String title, String words, String link) {}

    /** In the order of time; {@code packageNumber} is that in which the piece is approved (BR-137). */
    List<Outcome> of(UUID cycle, UUID piece, int packageNumber);
}
