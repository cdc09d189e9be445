/**
 * The chain between the tiers: a measure of a town fulfils a priority or measure of its region, relates to it or conflicts
 * with it. Either side says so for itself; whether they agree follows from what both say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "account", "cycle", "plan", "shell"})
package cz.trojlistek.alignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
