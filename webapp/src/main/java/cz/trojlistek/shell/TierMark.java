package cz.trojlistek.shell;

import com.vaadin.flow.component.html.Span;
import cz.trojlistek.kernel.TerritoryPath;

/** Leaves tell the tier: one for an ORP, two for a district, three for a region; the name of the place stands beside. */
public class TierMark extends Span {

    public TierMark(TerritoryPath path, String name) {
        var tier = tier(path);
        addClassNames("tier", tier);
        add(
                switch (tier) {
                    case "region" -> Sign.LEAF3.icon();
                    case "district" -> Sign.LEAF2.icon();
                    default -> Sign.LEAF1.icon();
                },
                new Span(named(tier, name)));
    }

    /** On a soft ground, for the head of a page or panel. */
    public TierMark pill() {
        addClassName("pill");
        return this;
    }

    /** {@code region}, {@code district} or {@code orp}: how deep the place lies. */
    static String tier(TerritoryPath path) {
        return switch ((int) path.value().chars().filter(c -> c == '/').count()) {
            case 0 -> "region";
            case 1 -> "district";
            default -> "orp";
        };
    }

    /** The word for the tier goes before a bare name, once. */
    private String named(String tier, String name) {
        var word = getTranslation("tier." + tier);
        return word.isEmpty() || name.toLowerCase(getLocale()).contains(word.toLowerCase(getLocale()))
                ? name
                : word + "\u00a0" + name;
    }
}
