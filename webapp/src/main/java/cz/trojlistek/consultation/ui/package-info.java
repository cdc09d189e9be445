/** The workbench screens of a consultation: the settlement table and the forms of its tasks. */
@NullMarked
package cz.trojlistek.consultation.ui;

import org.jspecify.annotations.NullMarked;
