/** The administrator's list of failed steps. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.incident.ui;
