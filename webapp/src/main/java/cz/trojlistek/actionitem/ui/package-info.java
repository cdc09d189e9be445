/** Screens of action items: lists, one item with its history, and its tasks. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.actionitem.ui;
