/** The few types every feature speaks. Nothing here knows a feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cz.trojlistek.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
