/** The work of this feature that goes on in the background. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.workinggroup.process;
