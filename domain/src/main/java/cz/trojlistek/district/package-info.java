/**
 * What the districts of a region bring in before it plans: teams agree on the shape of the network, towns say what they will
 * pay (BR-153, BR-160; docs/domain.md P2). A district decides nothing, it recommends.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "account", "cycle", "workinggroup", "meeting", "engine", "shell"})
package cz.trojlistek.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
