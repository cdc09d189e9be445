/** Who is signed in to the workbench: passwords, waiting after wrong ones, the person behind the session. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account"})
package cz.trojlistek.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
