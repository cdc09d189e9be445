package cz.trojlistek.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.audit.ReadAudit;
import cz.trojlistek.audit.ReadAudit.Entry;
import cz.trojlistek.audit.ReadAudit.Filter;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.SearchField;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The trail: the newest first, by text, day, person and thing, all of it in the address. */
@Route("audit")
@PermitAll
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadAudit audit;
    private final transient Actors actors;
    private final transient MessageSource messages;
    private final transient TrailWords words;
    private final SearchField text = new SearchField(getTranslation("audit.text"), typed -> narrow("q", typed));
    private final DayField day = new DayField(getTranslation("audit.day"));
    private final Div narrowed = new Div();
    private final Listing<Entry> list = new Listing<>(getTranslation("audit.title"));
    private Map<String, String> wanted = Map.of();

    AuditView(ReadAudit audit, Actors actors, MessageSource messages) {
        this.audit = audit;
        this.actors = actors;
        this.messages = messages;
        this.words = new TrailWords(messages);
        addClassName("stack");
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow("day", day.getValue() == null ? "" : day.getValue().toString());
            }
        });
        narrowed.addClassName("row");
        var filters = new Div(text, day);
        filters.addClassName("row");
        list.component(getTranslation("audit.what"), this::what)
                .component(getTranslation("audit.who"), this::who)
                .column(getTranslation("audit.when"), entry -> Dates.moment(entry.at()))
                .component(
                        getTranslation("audit.where"),
                        entry -> new TierMark(new TerritoryPath(entry.territory()), entry.territoryName()))
                .whenEmpty(new EmptyState(Sign.BOOK, getTranslation("audit.none"), getTranslation("audit.none-next")));
        add(new PageHeader(getPageTitle()).lead(getTranslation("audit.lead")), filters, narrowed, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actors.paths(Action.READ_AUDIT).isEmpty()
                && actors.pathsBelow(Action.READ_AUDIT).isEmpty()) {
            throw new NotFound();
        }
        var parameters = event.getLocation().getQueryParameters();
        wanted = new LinkedHashMap<>();
        for (var name : new String[] {"q", "day", "person", "subject"}) {
            parameters
                    .getSingleParameter(name)
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> wanted.put(name, value));
        }
        day.setValue(day());
        narrowed.removeAll();
        for (var name : new String[] {"person", "subject"}) {
            if (wanted.containsKey(name)) {
                narrowed.add(
                        new Span(getTranslation("audit.only-" + name)),
                        new Anchor(without(name), getTranslation("audit.all")));
            }
        }
        list.from(text.rows(wanted.getOrDefault("q", ""), this::found));
    }

    private Listing.Page<Entry> found(String asked) {
        var filter = new Filter(TrailCodes.words(asked, getLocale()), id("person"), id("subject"), day());
        return (offset, limit) -> audit.list(filter, offset, limit);
    }

    private Component what(Entry entry) {
        var more = new Facts();
        if (!entry.before().isEmpty()) {
            more.add(getTranslation("audit.before"), say(entry.before()));
        }
        if (!entry.after().isEmpty()) {
            more.add(getTranslation("audit.after"), say(entry.after()));
        }
        if (!entry.reason().isEmpty()) {
            more.add(getTranslation("audit.reason"), say(entry.reason()));
        }
        more.add(getTranslation("audit.recorded"), Dates.moment(entry.recordedAt()));
        more.add(
                getTranslation("audit.subject"),
                new Anchor("audit?subject=" + entry.subject(), getTranslation("audit.subject-trail")));
        return new Details(action(entry.action()), more);
    }

    private String say(String told) {
        return words.say(told, getLocale());
    }

    private Component who(Entry entry) {
        var person = entry.person();
        if (person == null) {
            return new Span(getTranslation("audit.nobody"));
        }
        var role = new Paragraph(
                entry.role().isEmpty()
                        ? ""
                        : getTranslation("account.role." + entry.role().toLowerCase(Locale.ROOT)));
        role.addClassName("muted");
        return new Div(new Anchor("audit?person=" + person, entry.personName()), role);
    }

    /** Events have a sentence under {@code audit.action.<name>}; one without is told by its name. */
    private String action(String name) {
        var sentence = messages.getMessage("audit.action." + name, null, name, getLocale());
        return sentence == null ? name : sentence;
    }

    private void narrow(String name, String value) {
        var next = new LinkedHashMap<>(wanted);
        next.remove(name);
        if (!value.isBlank()) {
            next.put(name, value);
        }
        UI.getCurrent().navigate("audit", QueryParameters.simple(next));
    }

    private String without(String name) {
        var next = new LinkedHashMap<>(wanted);
        next.remove(name);
        return "audit?" + QueryParameters.simple(next).getQueryString();
    }

    private @Nullable UUID id(String name) {
        var value = wanted.get(name);
        return value == null ? null : NotFound.unlessId(value);
    }

    private @Nullable LocalDate day() {
        try {
            var value = wanted.get("day");
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException nonsense) {
            return null;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }
}
