/** Public calls for members of working groups: who asks to plan, what is decided of it, and what the applicant is told. */
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
package cz.trojlistek.membercall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
