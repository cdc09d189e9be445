/** The workbench's screens of the analyses and the problem tree. */
@NullMarked
package cz.trojlistek.analysis.ui;

import org.jspecify.annotations.NullMarked;
