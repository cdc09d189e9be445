/** Approval: the bodies of a territory, the dossier they get, their sessions and resolutions with every vote (P8). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "account",
            "cycle",
            "plan",
            "consultation",
            "engine",
            "shell",
            "inbox",
            "diagram"
        })
package cz.trojlistek.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
