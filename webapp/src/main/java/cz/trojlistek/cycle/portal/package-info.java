/** The public home page and the list of plans by territory. */
@NullMarked
package cz.trojlistek.cycle.portal;

import org.jspecify.annotations.NullMarked;
