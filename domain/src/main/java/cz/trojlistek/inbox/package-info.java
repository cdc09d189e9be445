/** What people find when they sign in: the open tasks of the processes, as one table that a page of a list reads at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "shell"})
package cz.trojlistek.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
