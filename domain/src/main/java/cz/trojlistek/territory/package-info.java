/** Regions, districts and ORPs: the tree in which everything has its place. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package cz.trojlistek.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
