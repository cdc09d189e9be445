package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.ReadGroups.MemberRow;
import java.util.List;
import java.util.Locale;

/** The members of a group by side and function. */
class MemberList extends Listing<MemberRow> {

    MemberList() {
        super(I18NProvider.translate("workinggroup.members"));
        component(getTranslation("workinggroup.member-name"), MemberList::member);
        column(getTranslation("workinggroup.side"), row -> Sides.of(this, row.side()));
        column(getTranslation("workinggroup.function"), this::function);
        component(getTranslation("workinggroup.since"), this::days);
        whenEmpty(new EmptyState(
                Sign.USERS, getTranslation("workinggroup.nobody"), getTranslation("workinggroup.nobody-next")));
    }

    private static Component member(MemberRow row) {
        var member = new Div(new Span(row.name()));
        for (var line : List.of(row.organisation(), row.email())) {
            if (!line.isEmpty()) {
                var below = new Paragraph(line);
                below.addClassName("muted");
                member.add(below);
            }
        }
        if (!row.substitute().isEmpty()) {
            var instead = new Paragraph(I18NProvider.translate("workinggroup.substituted-by", row.substitute()));
            instead.addClassName("muted");
            member.add(instead);
        }
        if (row.unreachable()) {
            member.add(new StateMark(State.BAD, I18NProvider.translate("workinggroup.unreachable")));
        }
        return member;
    }

    private String function(MemberRow row) {
        var words =
                getTranslation("workinggroup.function." + row.function().name().toLowerCase(Locale.ROOT));
        return row.voting() || row.function() == MemberFunction.GUEST
                ? words
                : words + ", " + getTranslation("workinggroup.no-vote");
    }

    private Component days(MemberRow row) {
        var since = new Span(
                row.untilDay() == null
                        ? Dates.day(row.fromDay())
                        : getTranslation(
                                "workinggroup.from-until", Dates.day(row.fromDay()), Dates.day(row.untilDay())));
        if (row.suspendedOn() == null) {
            return since;
        }
        var why = new Paragraph(row.suspendedFor());
        why.addClassNames("written", "small");
        return new Div(
                since,
                new StateMark(State.WAIT, getTranslation("workinggroup.suspended-since", Dates.day(row.suspendedOn()))),
                why);
    }
}
