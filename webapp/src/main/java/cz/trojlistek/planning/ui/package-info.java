/** The list of plans, the page that shows where one stands and who it waits for, and its diagrams. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.planning.ui;
