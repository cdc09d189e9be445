/** Calls and applications beside the groups of a plan, and the task to decide them. */
@NullMarked
package cz.trojlistek.membercall.ui;

import org.jspecify.annotations.NullMarked;
