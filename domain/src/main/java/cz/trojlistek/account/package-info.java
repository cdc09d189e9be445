/** Who people are, which roles they hold where and until when, and the one function that says what a role may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "territory", "letter", "shell"})
package cz.trojlistek.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
