/** The trail of decisions: who, in which role, when, what, before and after, why (BR-200). Listens; nobody calls it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "account", "shell"})
package cz.trojlistek.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
