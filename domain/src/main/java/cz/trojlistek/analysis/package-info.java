/** What a plan answers: the analyses of services, needs and resources, the evaluation of the previous plan, the problem tree. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "account", "cycle", "workinggroup", "shell"})
package cz.trojlistek.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
