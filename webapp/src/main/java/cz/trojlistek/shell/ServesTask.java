package cz.trojlistek.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The user task a {@link TaskForm} serves, {@code "<process>.<element>"} as in the diagram. Its texts stand under
 * {@code task.<value>.title}, {@code .what}, {@code .then} and {@code .action}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ServesTask {

    String value();
}
