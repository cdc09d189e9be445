/** The workbench's pages and forms of meetings. */
@NullMarked
package cz.trojlistek.meeting.ui;

import org.jspecify.annotations.NullMarked;
