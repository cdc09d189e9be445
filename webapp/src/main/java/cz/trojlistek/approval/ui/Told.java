package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.approval.Result;
import cz.trojlistek.shell.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Decisions in sentences: what is recorded, what comes of it. The values a clerk types stand out. */
final class Told {

    private static final char FROM = '\u0001';
    private static final char TO = '\u0002';

    private Told() {}

    /** What a resolution says. Whatever is not typed yet is an ellipsis. */
    record Decision(
            BodyRow body,
            @Nullable BodyRow after,
            String planTitle,
            @Nullable Integer extendsTo,
            int planVersion,
            @Nullable LocalDate day,
            String number,
            @Nullable Result result,
            int votesFor,
            int votesAgainst,
            int abstained,
            int absent) {

        /** Before the first count is typed there is no vote to tell of. */
        boolean counted() {
            return votesFor != 0 || votesAgainst != 0 || abstained != 0 || absent != 0;
        }

        static Decision of(ResolutionRow row, ReadApprovals.Overview approval) {
            var chain = approval.chain();
            var ids = chain.stream().map(BodyRow::id).toList();
            int next = ids.indexOf(row.body()) + 1;
            return new Decision(
                    new BodyRow(row.body(), row.kind(), row.bodyName(), row.members(), 0, 0),
                    next < chain.size() ? chain.get(next) : null,
                    approval.title(),
                    approval.extendsTo(),
                    row.planVersion(),
                    row.sessionOn(),
                    row.number(),
                    row.result(),
                    row.votesFor(),
                    row.votesAgainst(),
                    row.abstained(),
                    row.absent());
        }
    }

    /** The plan that is approved, the package of it, or how long it shall be valid. */
    static String title(ReadApprovals.Overview approval) {
        return approval.extendsTo() == null ? approval.title() : extension(approval.extendsTo(), approval.planTitle());
    }

    static String extension(int toYear, String planTitle) {
        return text("approval.extension.of", String.valueOf(toYear), planTitle);
    }

    /** "Rada města Brna 2. 6. 2009 usnesením č. R5/098 doporučila ..." */
    static Paragraph sentence(Decision decision) {
        var told = new Paragraph();
        told.addClassName("spoken");
        var day = decision.day() == null ? "…" : Dates.day(decision.day());
        var number = decision.number().isBlank() ? "…" : decision.number();
        emphasise(
                told,
                text(
                        decision.extendsTo() == null ? "approval.sentence" : "approval.sentence-extension",
                        plain(decision.body().name()),
                        bold(day),
                        bold(number),
                        bold(verb(decision)),
                        plain(decision.planTitle()),
                        bold(text("approval.version", decision.planVersion())),
                        bold(String.valueOf(decision.extendsTo()))));
        if (decision.counted()) {
            told.add(" ");
            emphasise(
                    told,
                    text(
                            "approval.sentence-votes",
                            bold(String.valueOf(decision.votesFor())),
                            decision.body().members(),
                            decision.votesAgainst(),
                            decision.abstained(),
                            decision.absent()));
        }
        return told;
    }

    /** What the body did, in its own gender and towards the body that comes next. */
    static String verb(Decision decision) {
        return decision.result() == null
                ? "…"
                : text("approval.verb." + resultKey(decision.body().kind(), decision.result(), decision.after()));
    }

    /** What comes of it; an opinion goes on with the plan, whatever it is. */
    static String consequence(BodyKind kind, @Nullable Result result, @Nullable BodyRow after) {
        if (result == null) {
            return text("approval.then.none");
        }
        if (kind.decides() && result != Result.APPROVED) {
            return text("approval.then." + result.name().toLowerCase(Locale.ROOT));
        }
        if (after == null) {
            return text("approval.then.last");
        }
        return after.kind() == BodyKind.ASSEMBLY
                ? text("approval.then.assembly", after.name(), after.noticeDays())
                : text("approval.then.council", after.name());
    }

    /** For example {@code council.approved.assembly}, {@code assembly.approved.last} or {@code committee.approved}. */
    static String resultKey(BodyKind kind, Result result, @Nullable BodyRow after) {
        var base = kind.name().toLowerCase(Locale.ROOT) + "." + result.name().toLowerCase(Locale.ROOT);
        if (result == Result.REJECTED && kind == BodyKind.COUNCIL && after == null) {
            return base + ".last"; // nobody is left to whom it could recommend
        }
        if (result != Result.APPROVED || !kind.decides()) {
            return base;
        }
        return base + "." + (after == null ? "last" : after.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String bold(String value) {
        return FROM + plain(value) + TO;
    }

    /** What people typed cannot switch the emphasis; their texts hold no control characters anyway. */
    private static String plain(String value) {
        return value.replace(FROM, ' ').replace(TO, ' ');
    }

    private static void emphasise(Paragraph into, String text) {
        for (var piece : text.split(String.valueOf(FROM), -1)) {
            int end = piece.indexOf(TO);
            if (end >= 0) {
                var strong = new Span(piece.substring(0, end));
                strong.addClassName("strong");
                into.add(strong);
            }
            into.add(piece.substring(end + 1));
        }
    }

    /** "1. Rada města, 2. Zastupitelstvo města" */
    static String inOrder(List<BodyRow> way) {
        return way.isEmpty()
                ? text("approval.no-body")
                : IntStream.range(0, way.size())
                        .mapToObj(place -> (place + 1) + ". " + way.get(place).name())
                        .collect(Collectors.joining(", "));
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
