/** The years of a plan in force: the action plan of each, which is a cycle of its own (BR-117, BR-118, docs/decisions/0016). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "account", "cycle", "plan", "approval", "engine", "shell"})
package cz.trojlistek.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
