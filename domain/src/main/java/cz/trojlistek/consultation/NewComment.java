package cz.trojlistek.consultation;

import cz.trojlistek.kernel.EmailAddress;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the prescribed form asks for (BR-123): the place in the document (null = the whole), the text, how the place should
 * read instead (may be empty), for whom the author speaks, name or organisation, an e-mail address (may be empty, never
 * published) and whether the name may be published. Cannot exist wrong: refuses at the field's name.
 */
public record NewComment(
        @Nullable UUID place,
        String text,
        String proposal,
        Side side,
        String author,
        String email,
        boolean namePublic) {

    /** Longest text and longest proposed wording, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    public static final int LONGEST_AUTHOR = 200;

    public NewComment {
        text = text(text);
        proposal = proposal(proposal);
        author = author(author);
        email = email(email);
    }

    public static String text(@Nullable String typed) {
        return Wording.paragraphs("text", typed, LONGEST_TEXT);
    }

    public static String proposal(@Nullable String typed) {
        return Wording.optional("proposal", typed, LONGEST_TEXT);
    }

    public static String author(@Nullable String typed) {
        return Wording.line("author", typed, LONGEST_AUTHOR);
    }

    public static String email(@Nullable String typed) {
        return EmailAddress.optional("email", typed);
    }

    /** The side by its name, as a form sends it. */
    public static Side side(@Nullable String chosen) {
        for (var side : Side.values()) {
            if (side.name().equals(chosen)) {
                return side;
            }
        }
        throw new Incomplete("consultation.side-missing", "side");
    }

    /** Something the form asks for is missing or cannot be what it claims to be. */
    public static class Incomplete extends RuleViolation {

        Incomplete(String code, String field) {
            super(code);
            at(field);
        }
    }
}
