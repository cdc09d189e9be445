/** How a plan was fulfilled, asked of who carries its measures, before the next is proposed (P9, BR-110, BR-171, BR-172). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "account",
            "cycle",
            "analysis",
            "plan",
            "approval",
            "engine",
            "shell"
        })
package cz.trojlistek.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
