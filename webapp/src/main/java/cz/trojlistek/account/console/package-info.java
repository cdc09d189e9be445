/** What whoever runs the program does without a screen: the first administrator, territories. */
@NullMarked
package cz.trojlistek.account.console;

import org.jspecify.annotations.NullMarked;
