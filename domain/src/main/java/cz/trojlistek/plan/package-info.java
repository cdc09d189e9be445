/** The plan: chapters, priorities, goals, measures and indicators, written together, frozen into versions, published. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "account", "cycle", "workinggroup", "analysis", "shell"})
package cz.trojlistek.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
