package cz.trojlistek.consultation.ui;

import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ReadConsultations.Filter;
import cz.trojlistek.consultation.Side;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the settlement screen shows, as it stands in its address. Nonsense narrows nothing. */
record ConsultationQuery(
        @Nullable CommentState state,
        String chapter,
        @Nullable Side side,
        String search,
        @Nullable UUID comment) {

    static ConsultationQuery of(QueryParameters parameters) {
        return new ConsultationQuery(
                constant(
                        CommentState.values(),
                        parameters.getSingleParameter("state").orElse("")),
                plain(parameters.getSingleParameter("chapter").orElse(""), 10),
                constant(Side.values(), parameters.getSingleParameter("side").orElse("")),
                plain(parameters.getSingleParameter("search").orElse(""), 100),
                id(parameters.getSingleParameter("comment").orElse("")));
    }

    Filter filter() {
        return new Filter(state, chapter, side, search);
    }

    ConsultationQuery in(@Nullable CommentState other) {
        return new ConsultationQuery(other, chapter, side, search, comment);
    }

    ConsultationQuery at(@Nullable UUID other) {
        return new ConsultationQuery(state, chapter, side, search, other);
    }

    ConsultationQuery narrowed(String otherChapter, @Nullable Side otherSide, String otherSearch) {
        return new ConsultationQuery(state, otherChapter, otherSide, plain(otherSearch, 100), comment);
    }

    QueryParameters parameters() {
        Map<String, String> set = new TreeMap<>();
        put(set, "state", state);
        put(set, "chapter", chapter);
        put(set, "side", side);
        put(set, "search", search);
        put(set, "comment", comment);
        return QueryParameters.simple(set);
    }

    String link(UUID consultation) {
        var query = parameters().getQueryString();
        return "consultations/" + consultation + (query.isEmpty() ? "" : "?" + query);
    }

    private static void put(Map<String, String> set, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            set.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String typed, int longest) {
        var readable = typed.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return readable.toString().strip();
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
