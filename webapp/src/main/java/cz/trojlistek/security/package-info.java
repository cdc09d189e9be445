/** Who is signed in to the workbench: passwords, waiting after wrong ones, the person behind the session. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "account", "shell"})
package cz.trojlistek.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
