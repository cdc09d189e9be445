package cz.trojlistek.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that time or a process calls, not a person: it asks for no right, so only classes in {@code ..process..}
 * may use it (an architecture test says so).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProcessSide {}
