/** The postman: letters leave for a mail server, by themselves, while the whole application is up. */
@NullMarked
package cz.trojlistek.letter.post;

import org.jspecify.annotations.NullMarked;
