package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.EmailAddress;
import cz.trojlistek.kernel.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who joins a group. {@code organisation} and {@code email} may be empty; {@code person} is the account, if there is
 * one. A guest never has a vote (BR-107).
 *
 * @param substitute who comes and votes instead when the member cannot; may be empty, a guest has none
 */
public record NewMember(
        String name,
        String organisation,
        Side side,
        MemberFunction function,
        boolean voting,
        @Nullable UUID person,
        String email,
        String substitute) {

    public NewMember {
        name = Wording.line("name", name, 200);
        organisation = Wording.optional("organisation", organisation, 200).replaceAll("\\s+", " ");
        if (side == null) {
            throw new GroupUnusable("workinggroup.side-missing", "side");
        }
        if (function == null) {
            throw new GroupUnusable("workinggroup.function-missing", "function");
        }
        if (voting && function == MemberFunction.GUEST) {
            throw new GroupUnusable("workinggroup.guest-never-votes", "voting");
        }
        email = EmailAddress.optional("email", email);
        substitute = Wording.optional("substitute", substitute, 200).replaceAll("\\s+", " ");
        if (!substitute.isEmpty() && function == MemberFunction.GUEST) {
            throw new GroupUnusable("workinggroup.guest-no-substitute", "substitute");
        }
    }

    /** Somebody without a substitute. */
    public NewMember(
            String name,
            String organisation,
            Side side,
            MemberFunction function,
            boolean voting,
            @Nullable UUID person,
            String email) {
        this(name, organisation, side, function, voting, person, email, "");
    }

    /** Somebody who has given no e-mail address. */
    public NewMember(
            String name,
            String organisation,
            Side side,
            MemberFunction function,
            boolean voting,
            @Nullable UUID person) {
        this(name, organisation, side, function, voting, person, "", "");
    }
}
