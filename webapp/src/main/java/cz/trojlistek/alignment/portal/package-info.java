/** What anybody may read of how plans are aligned. */
@NullMarked
package cz.trojlistek.alignment.portal;

import org.jspecify.annotations.NullMarked;
