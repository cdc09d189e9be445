/** The Java side of the diagrams of this feature. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.actionitem.process;
