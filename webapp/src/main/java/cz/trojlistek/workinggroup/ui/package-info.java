/** The workbench's pages and forms of groups and their members. */
@NullMarked
package cz.trojlistek.workinggroup.ui;

import org.jspecify.annotations.NullMarked;
