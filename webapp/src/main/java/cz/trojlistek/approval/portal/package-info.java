/** The public page of a plan's resolutions. */
@NullMarked
package cz.trojlistek.approval.portal;

import org.jspecify.annotations.NullMarked;
