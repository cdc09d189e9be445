package cz.trojlistek.consultation.portal;

import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.shell.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, exactly as typed, so that a refused form comes back as it was. {@code shown} says when the form was,
 * {@code website} is a trap for machines.
 */
record CommentForm(
        @Nullable String place,
        @Nullable String text,
        @Nullable String proposal,
        @Nullable String side,
        @Nullable String author,
        @Nullable String email,
        @Nullable Boolean namePublic,
        @Nullable String key,
        @Nullable String shown,
        @Nullable String website) {

    static CommentForm empty(@Nullable String place, String key, String shown) {
        return new CommentForm(place, "", "", "", "", "", false, key, shown, "");
    }

    /** The same words under another key: what is sent now is another comment. */
    CommentForm under(String newKey) {
        return new CommentForm(place, text, proposal, side, author, email, namePublic, newKey, shown, "");
    }

    CommentForm shownAt(String moment) {
        return new CommentForm(place, text, proposal, side, author, email, namePublic, key, moment, "");
    }

    /** Everything that is wrong with it, not only the first thing. */
    List<RuleViolation> problems() {
        var problems = new ArrayList<RuleViolation>();
        collect(problems, () -> NewComment.text(text));
        collect(problems, () -> NewComment.proposal(proposal));
        collect(problems, () -> NewComment.side(side));
        collect(problems, () -> NewComment.author(author));
        collect(problems, () -> NewComment.email(email));
        collect(problems, () -> Pace.requireEmpty(website));
        return problems;
    }

    private static void collect(List<RuleViolation> problems, Runnable check) {
        try {
            check.run();
        } catch (RuleViolation problem) {
            problems.add(problem);
        }
    }

    NewComment comment() {
        return new NewComment(
                placeId(),
                NewComment.text(text),
                NewComment.proposal(proposal),
                NewComment.side(side),
                NewComment.author(author),
                NewComment.email(email),
                Boolean.TRUE.equals(namePublic));
    }

    /** Null for the whole draft. */
    @Nullable
    UUID placeId() {
        return place == null || place.isBlank() ? null : NotFound.unlessId(place);
    }
}
