/** People, their roles and links, and the territories they belong to, in the workbench. */
@NullMarked
package cz.trojlistek.account.ui;

import org.jspecify.annotations.NullMarked;
