package cz.trojlistek.incident;

import java.util.List;
import java.util.Optional;

/** Implemented by the process engine. */
public interface FailedSteps {

    /** The latest first, of plans of these territories and those below them. */
    List<Incident> list(List<String> below, int offset, int limit);

    Optional<Incident> find(String job);

    /** Gives the step new tries; it runs as soon as a worker is free. */
    void retry(String job);
}
