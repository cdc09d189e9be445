package cz.trojlistek.consultation.portal;

import cz.trojlistek.consultation.PublicSettlements;
import cz.trojlistek.consultation.PublicSettlements.Settlement;
import cz.trojlistek.plan.BesideParagraph;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts every published settlement beside the paragraph it changed, else beside the one it speaks of. */
@Component
class SettlementsBesideText implements BesideParagraph {

    private final PublicSettlements settlements;
    private final MessageSource messages;

    SettlementsBesideText(PublicSettlements settlements, MessageSource messages) {
        this.settlements = settlements;
        this.messages = messages;
    }

    @Override
    public Map<UUID, List<Note>> beside(UUID cycle, Collection<UUID> elements) {
        return settlements.beside(cycle, elements).stream()
                .collect(Collectors.groupingBy(
                        Settlement::element, LinkedHashMap::new, Collectors.mapping(this::note, Collectors.toList())));
    }

    @Override
    public String version(UUID cycle) {
        return settlements.version(cycle);
    }

    private Note note(Settlement settlement) {
        var locale = LocaleContextHolder.getLocale();
        var number = messages.getMessage(
                settlement.round() == 1 ? "consultation.number" : "consultation.number-of-round",
                new Object[] {String.valueOf(settlement.number()), settlement.round()},
                locale); // every round counts from one
        var who = settlement.author().isEmpty()
                ? messages.getMessage("consultation.side." + settlement.side(), null, locale)
                : settlement.author();
        return new Note(
                "consultation.outcome." + settlement.outcome(),
                who + ", " + number,
                settlement.text(),
                settlement.reason(),
                "/consultations/" + settlement.consultation() + "/settlements?number=" + settlement.number());
    }
}
