/** A plan of a town or a region as one whole: opening it with everything it needs, and the page that shows where it stands. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "account",
            "cycle",
            "workinggroup",
            "meeting",
            "analysis",
            "plan",
            "actionplan",
            "evaluation",
            "submission",
            "district",
            "consultation",
            "approval",
            "inbox",
            "diagram",
            "engine",
            "shell"
        })
package cz.trojlistek.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
