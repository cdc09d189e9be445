/** The public pages of calls: what is asked of people, the form to answer it, and what became of an application. */
@NullMarked
package cz.trojlistek.membercall.portal;

import org.jspecify.annotations.NullMarked;
