/** The workbench's screens of the plan: its text, its versions and the tasks about it. */
@NullMarked
package cz.trojlistek.plan.ui;

import org.jspecify.annotations.NullMarked;
