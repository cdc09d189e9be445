package cz.trojlistek.replay;

import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.Side;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A generated comment and the answer to exactly that: whoever reads the two together sees one conversation. */
enum Voice {
    WHO_PAYS(
            Side.USER,
            "Klub seniorů",
            "Doplňte prosím, kdo opatření zajistí a z čeho se zaplatí.",
            "",
            Outcome.PARTLY_ACCEPTED,
            "Doplňujeme, kdo opatření zajistí. Částky uvedou až roční akční plány podle zdrojů, které budou k dispozici.",
            "Opatření zajišťuje zadavatel společně s poskytovateli služeb."),
    EVENINGS(
            Side.PUBLIC,
            "Občanka",
            "Služba má být dostupná i večer a o víkendu.",
            "Služba je dostupná každý den včetně večerů a víkendů.",
            Outcome.ACCEPTED,
            "",
            "Služba je dostupná každý den včetně večerů a víkendů."),
    NOTHING_NEW(
            Side.PROVIDER,
            "Poskytovatel služeb",
            "Nesouhlasím, opatření jen opakuje to, co město dělá už dnes.",
            "",
            Outcome.NOT_ACCEPTED,
            "Opatření navazuje na současnou praxi záměrně: bez něj by její pokračování nebylo v plánu zajištěné.",
            ""),
    THANKS(
            Side.COMMISSIONER,
            "Městská část",
            "Děkujeme za možnost podílet se na přípravě plánu.",
            "",
            Outcome.NOTED,
            "Děkujeme za podporu, text se nemění.",
            ""),
    SINCE_WHEN(
            Side.PUBLIC,
            "Občan",
            "Kdy začne plán platit a kdo ho schválí?",
            "",
            Outcome.EXPLAINED,
            "Plán schvaluje zastupitelstvo, předtím ho projedná rada. Platit začne dnem uvedeným u zveřejněného plánu.",
            "");

    private final Side side;
    private final String author;
    private final String text;
    private final String proposal;
    private final Outcome outcome;
    private final String reason;
    private final String change;

    Voice(Side side, String author, String text, String proposal, Outcome outcome, String reason, String change) {
        this.side = side;
        this.author = author;
        this.text = text;
        this.proposal = proposal;
        this.outcome = outcome;
        this.reason = reason;
        this.change = change;
    }

    static Voice of(int number) {
        return values()[number % values().length];
    }

    /** Whose words these are; empty for what a person has typed. */
    static Optional<Voice> saying(String text) {
        return Arrays.stream(values()).filter(one -> one.text.equals(text)).findFirst();
    }

    /** It asks about the plan as a whole, not about one measure. */
    boolean ofTheWhole() {
        return this == SINCE_WHEN;
    }

    NewComment comment(@Nullable UUID place, boolean namePublic) {
        return new NewComment(place, text, proposal, side, author, "", namePublic);
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    /** The sentence by which the plan changes, empty where it stays as it is. */
    String change() {
        return change;
    }
}
