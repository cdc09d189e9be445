/** Public consultation of a draft (docs/domain.md P6): the comment window, comments and receipts, their settlement. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "account",
            "cycle",
            "plan",
            "meeting",
            "membercall",
            "engine",
            "shell",
            "inbox",
            "diagram"
        })
package cz.trojlistek.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
