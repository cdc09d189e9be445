package cz.trojlistek.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use case that time, a process or a command of the machine's owner calls, not a person: it asks for no right. Whatever a
 * person reaches through the web (views, pages of the portal, shell, security) may not use it, an architecture test says
 * so; processes, commands, and use cases that have asked for the right themselves may.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProcessSide {}
