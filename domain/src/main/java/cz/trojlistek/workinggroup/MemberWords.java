package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.SearchWords;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words by which a list of members says whom somebody speaks for, what they do and whether they vote. */
final class MemberWords {

    private static final Map<String, Side> SIDES = Map.ofEntries(
            Map.entry("zadavatel", Side.COMMISSIONER),
            Map.entry("zadavatele", Side.COMMISSIONER),
            Map.entry("obec", Side.COMMISSIONER),
            Map.entry("commissioner", Side.COMMISSIONER),
            Map.entry("poskytovatel", Side.PROVIDER),
            Map.entry("poskytovatele", Side.PROVIDER),
            Map.entry("provider", Side.PROVIDER),
            Map.entry("uzivatel", Side.USER),
            Map.entry("uzivatele", Side.USER),
            Map.entry("user", Side.USER),
            Map.entry("verejnost", Side.PUBLIC),
            Map.entry("odbornik", Side.PUBLIC),
            Map.entry("public", Side.PUBLIC));

    private static final Map<String, MemberFunction> FUNCTIONS = Map.ofEntries(
            Map.entry("", MemberFunction.MEMBER),
            Map.entry("clen", MemberFunction.MEMBER),
            Map.entry("clenka", MemberFunction.MEMBER),
            Map.entry("member", MemberFunction.MEMBER),
            Map.entry("predseda", MemberFunction.CHAIR),
            Map.entry("predsedkyne", MemberFunction.CHAIR),
            Map.entry("chair", MemberFunction.CHAIR),
            Map.entry("manazer", MemberFunction.MANAGER),
            Map.entry("manazerka", MemberFunction.MANAGER),
            Map.entry("vedouci", MemberFunction.MANAGER),
            Map.entry("manager", MemberFunction.MANAGER),
            Map.entry("zapisovatel", MemberFunction.MINUTES_TAKER),
            Map.entry("zapisovatelka", MemberFunction.MINUTES_TAKER),
            Map.entry("minutes taker", MemberFunction.MINUTES_TAKER),
            Map.entry("host", MemberFunction.GUEST),
            Map.entry("guest", MemberFunction.GUEST));

    private static final Map<String, Boolean> VOTES = Map.ofEntries(
            Map.entry("ano", true),
            Map.entry("yes", true),
            Map.entry("1", true),
            Map.entry("x", true),
            Map.entry("true", true),
            Map.entry("ne", false),
            Map.entry("no", false),
            Map.entry("0", false),
            Map.entry("-", false),
            Map.entry("false", false));

    private MemberWords() {}

    static @Nullable Side side(String word) {
        return SIDES.get(SearchWords.folded(word));
    }

    static @Nullable MemberFunction function(String word) {
        return FUNCTIONS.get(SearchWords.folded(word));
    }

    /** Empty where the word is none of those; a line that says nothing gets what is usual. */
    static Optional<Boolean> votes(String word, boolean usual) {
        return word.isEmpty() ? Optional.of(usual) : Optional.ofNullable(VOTES.get(SearchWords.folded(word)));
    }
}
