/** What a working group finds strong, weak, promising and threatening: its SWOT, written by several people at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "account", "cycle", "workinggroup", "shell"})
package cz.trojlistek.swot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
