/** The minutes of a meeting and its attendance sheet as documents. */
@NullMarked
package cz.trojlistek.meeting.paper;

import org.jspecify.annotations.NullMarked;
