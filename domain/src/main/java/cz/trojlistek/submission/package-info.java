/** What every town of a region tells it before it plans: needs, capacity, resources (BR-173, s. 94 and 95). */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "account", "cycle", "analysis", "engine", "shell"})
package cz.trojlistek.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
