/** The replay from the command line, and the demo at the first start. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.replay.console;
