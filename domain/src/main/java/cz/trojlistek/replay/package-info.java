/**
 * Drives a historic planning cycle through the use cases and processes as its people would: signs in as a role, takes
 * what the inbox offers, calls the use case that the screen calls. Knows no diagram. Makes the demo, too.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "account",
            "cycle",
            "workinggroup",
            "actionitem",
            "meeting",
            "analysis",
            "swot",
            "plan",
            "actionplan",
            "evaluation",
            "actionplan",
            "consultation",
            "approval",
            "planning",
            "submission",
            "district",
            "inbox",
            "shell"
        })
package cz.trojlistek.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
