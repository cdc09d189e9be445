package cz.trojlistek.engine;

import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** The Java side of one diagram, as the engine package needs to know it. */
public interface ProcessClass {

    /** The id of the process and the name of its file. */
    String key();

    /** What the inbox shows of a task of this process. */
    TaskContext context(DelegateExecution execution);

    /** Whose turn it is, where that is not always the role the diagram names. */
    default Role whoseTurn(DelegateExecution execution, Role named) {
        return named;
    }

    /**
     * What a task belongs to.
     *
     * @param element the one of several a multi-instance step works on, or the one of a group's things a process is about; or null
     * @param group whose group's members may do it, or null for roles of a territory
     * @param label the name of the element or group, or empty
     */
    record TaskContext(
            UUID cycle,
            String planTitle,
            TerritoryPath territory,
            @Nullable UUID element,
            @Nullable UUID group,
            String label) {}
}
