/** The measures of speed: each a ratio of two sides that take turns in one run. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.bench;
