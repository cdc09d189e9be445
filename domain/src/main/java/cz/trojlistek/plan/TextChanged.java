package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/**
 * The working text has changed at one place; {@code subject} is the cycle. Added: no before; removed: no after. Both name
 * the code of the paragraph; the reason is that of a new indicator that does not pass all five questions (BR-113),
 * a corrected one has it in both wordings.
 */
public record TextChanged(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {

    /** {@code was} and {@code is} without the code; empty for nothing. */
    static TextChanged at(PlanElement element, String was, String is, String reason) {
        return new TextChanged(
                element.cycle(), element.territory(), told(element.code(), was), told(element.code(), is), reason);
    }

    private static String told(String code, String wording) {
        return wording.isEmpty() ? "" : code + " " + wording;
    }
}
