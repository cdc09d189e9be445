/** The public pages of a consultation: what is proposed, the comment form, receipts, published settlements. */
@NullMarked
package cz.trojlistek.consultation.portal;

import org.jspecify.annotations.NullMarked;
