/** The screen on which the demo's clock is moved. */
@NullMarked
package cz.trojlistek.replay.ui;

import org.jspecify.annotations.NullMarked;
