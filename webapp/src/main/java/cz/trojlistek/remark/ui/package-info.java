/** The screens of this feature. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.remark.ui;
