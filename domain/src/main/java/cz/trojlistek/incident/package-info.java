/** Steps of a process that failed for good, as the administrator sees and repeats them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "letter", "shell"})
package cz.trojlistek.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
