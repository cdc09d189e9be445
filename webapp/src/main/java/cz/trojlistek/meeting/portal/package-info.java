/** The public's view of meetings: their published minutes. */
@NullMarked
package cz.trojlistek.meeting.portal;

import org.jspecify.annotations.NullMarked;
