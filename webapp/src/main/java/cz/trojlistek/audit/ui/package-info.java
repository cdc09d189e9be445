/** The trail of decisions in the workbench. */
@NullMarked
package cz.trojlistek.audit.ui;

import org.jspecify.annotations.NullMarked;
