/** The published plan for everybody. */
@NullMarked
package cz.trojlistek.plan.portal;

import org.jspecify.annotations.NullMarked;
