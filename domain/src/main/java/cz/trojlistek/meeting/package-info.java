/** Meetings of groups, from the planned date through invitation, quorum and decisions to the published minutes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "account",
            "cycle",
            "workinggroup",
            "actionitem",
            "letter",
            "paper",
            "engine",
            "inbox",
            "diagram",
            "shell"
        })
package cz.trojlistek.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
