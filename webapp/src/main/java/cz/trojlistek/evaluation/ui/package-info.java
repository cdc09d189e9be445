/** The screens of this feature. */
@NullMarked
package cz.trojlistek.evaluation.ui;

import org.jspecify.annotations.NullMarked;
