/** The workbench's page of a SWOT, which several people write at once. */
@NullMarked
package cz.trojlistek.swot.ui;

import org.jspecify.annotations.NullMarked;
