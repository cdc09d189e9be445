/** The inbox and the page of a task; the form on it comes from the feature the task belongs to. */
@org.jspecify.annotations.NullMarked
package cz.trojlistek.inbox.ui;
