/** The planning cycle: whose it is, for which years, its schedule, how far it is. Knows nothing of what is planned. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "account", "shell"})
package cz.trojlistek.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
