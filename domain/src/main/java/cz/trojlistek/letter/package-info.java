/** Letters to people by e-mail: written together with a decision, sent by and by, followed until they arrive or cannot. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package cz.trojlistek.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
