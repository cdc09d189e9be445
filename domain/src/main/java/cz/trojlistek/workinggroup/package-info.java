/** The groups that plan: who is in them, for which side of the triad, in which function, and since when. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "account",
            "cycle",
            "letter",
            "engine",
            "inbox",
            "diagram",
            "shell"
        })
package cz.trojlistek.workinggroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
