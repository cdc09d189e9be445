package cz.trojlistek.alignment.portal;

import cz.trojlistek.alignment.Link;
import cz.trojlistek.alignment.PublicAlignments;
import cz.trojlistek.plan.BesideParagraph;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts what both plans say of a measure beside it, once both are published. */
@Component
@Order(2)
class AlignmentsBesideText implements BesideParagraph {

    private final PublicAlignments alignments;
    private final MessageSource messages;

    AlignmentsBesideText(PublicAlignments alignments, MessageSource messages) {
        this.alignments = alignments;
        this.messages = messages;
    }

    @Override
    public Map<UUID, List<Note>> beside(UUID cycle, Collection<UUID> elements) {
        return alignments.beside(cycle, elements).stream()
                .collect(Collectors.groupingBy(
                        link -> link.own().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(this::note, Collectors.toList())));
    }

    @Override
    public String version(UUID cycle) {
        return alignments.version(cycle);
    }

    private Note note(Link link) {
        var other = link.other();
        return new Note(
                "alignment.beside." + link.state(),
                other.territoryName() + ", " + text("plan.kind." + other.kind()) + "\u00a0" + other.code(),
                other.wording(),
                Stream.of(said(link.own(), link.ours()), said(other, link.theirs()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")),
                "/plans/" + other.cycle() + "?chapter=" + other.chapter() + "#o" + other.code());
    }

    private String said(Link.Piece whose, Link.@Nullable Said said) {
        return said == null
                ? ""
                : whose.territoryName() + ": " + text("alignment.kind." + said.kind())
                        + (said.reason().isEmpty() ? "" : ". " + said.reason());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
