package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.SearchWords;

/** One line of a list of people, as it was typed. */
record MemberLine(
        int line, String name, String organisation, String side, String function, String voting, String email) {

    /** Why a line cannot be taken: the key of a sentence and what it is about. */
    static final class Unusable extends RuleViolation {

        Unusable(String code, String argument) {
            super(code, argument);
        }
    }

    static MemberLine of(MemberFile.Row row) {
        return new MemberLine(
                row.line(),
                row.at(MemberFile.Column.NAME),
                row.at(MemberFile.Column.ORGANISATION),
                row.at(MemberFile.Column.SIDE),
                row.at(MemberFile.Column.FUNCTION),
                row.at(MemberFile.Column.VOTING),
                row.at(MemberFile.Column.EMAIL));
    }

    /**
     * Who this is.
     *
     * @param organising whether the cycle is organised: then a member who is no guest votes unless the line says otherwise,
     *     later nobody does who comes (BR-107)
     */
    NewMember member(boolean organising) {
        var whom = MemberWords.side(side);
        if (whom == null) {
            throw new Unusable("workinggroup.import.side-unknown", side);
        }
        var what = MemberWords.function(function);
        if (what == null) {
            throw new Unusable("workinggroup.import.function-unknown", function);
        }
        var votes = MemberWords.votes(voting, organising && what != MemberFunction.GUEST)
                .orElseThrow(() -> new Unusable("workinggroup.import.vote-unknown", voting));
        if (votes && !organising) {
            throw new Unusable("workinggroup.first-as-guest", "");
        }
        return new NewMember(name, organisation, whom, what, votes, null, email);
    }

    /** By which two lines are the same person. */
    String who() {
        return who(name, organisation);
    }

    static String who(String name, String organisation) {
        return SearchWords.folded(name.strip().replaceAll("\\s+", " ")) + "\n"
                + SearchWords.folded(organisation.strip().replaceAll("\\s+", " "));
    }
}
