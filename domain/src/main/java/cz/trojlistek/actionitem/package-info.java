/** What groups have agreed to do, until it is done and verified; the meetings that agree on it come after this feature. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "account",
            "cycle",
            "workinggroup",
            "letter",
            "engine",
            "inbox",
            "diagram",
            "shell"
        })
package cz.trojlistek.actionitem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
