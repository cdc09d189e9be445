/** One plan walked through the screens of its people in a real browser. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.walk;
