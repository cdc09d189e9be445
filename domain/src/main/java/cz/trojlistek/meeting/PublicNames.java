package cz.trojlistek.meeting;

import cz.trojlistek.workinggroup.GroupFacts;
import cz.trojlistek.workinggroup.GroupFacts.MemberFact;
import cz.trojlistek.workinggroup.Side;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns the names of who takes part in a group into the sides they speak for (BR-109). */
@Component
class PublicNames {

    private final GroupFacts groups;
    private final JdbcClient database;

    PublicNames(GroupFacts groups, JdbcClient database) {
        this.groups = groups;
        this.database = database;
    }

    private record Known(String name, Side side) {}

    /** Of the group and of whoever else is known to have had to do with the meeting: guests, and who came or comes for a member. */
    Names of(Meeting meeting) {
        var members = of(meeting.groupId()).members().stream();
        var others = database.sql("""
                        select name, 'PUBLIC' as side from meeting_guest where meeting = :meeting
                        union select a.substitute, m.side from meeting_mark a join membership m on m.id = a.membership
                            where a.meeting = :meeting and a.substitute <> ''
                        union select p.substitute, m.side from meeting_presence p join membership m on m.id = p.membership
                            where p.meeting = :meeting and p.substitute <> ''
                        union select i.substitute, m.side from meeting_invitation i join membership m on m.id = i.membership
                            where i.meeting = :meeting and i.substitute <> ''""").param("meeting", meeting.id()).query(Known.class).list().stream()
                .map(one -> Names.Hidden.of(one.name(), one.side()));
        return new Names(
                Stream.concat(members, others).sorted(Names.LONGER_FIRST).toList());
    }

    Names of(UUID group) {
        return Objects.requireNonNull(of(List.of(group)).get(group));
    }

    /** Of each of these groups, also of one without members. */
    Map<UUID, Names> of(Collection<UUID> all) {
        var members = groups.everybody(all);
        return all.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), group -> Names.of(members.getOrDefault(group, List.of()))));
    }

    /** Longer names first, so that one name inside another does not leave half of it. */
    record Names(List<Hidden> members) {

        /** Also those that keep a line together. */
        private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

        private static final Comparator<Hidden> LONGER_FIRST = Comparator.comparingInt(
                        (Hidden one) -> one.name().pattern().length())
                .reversed();

        static Names of(List<MemberFact> all) {
            return new Names(all.stream()
                    .map(member -> Hidden.of(member.name(), member.side()))
                    .sorted(LONGER_FIRST)
                    .toList());
        }

        record Hidden(Pattern name, Side side) {

            static Hidden of(String name, Side side) {
                var pattern = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])"
                                + Pattern.quote(BLANKS.matcher(name).replaceAll(" "))
                                        .replace(" ", "\\E" + BLANKS + "\\Q")
                                + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                return new Hidden(pattern, side);
            }
        }

        String hide(String text) {
            var hidden = text;
            for (var member : members) {
                hidden = member.name()
                        .matcher(hidden)
                        .replaceAll(Matcher.quoteReplacement(member.side().inRecord()));
            }
            return hidden;
        }

        /** The member's side when the text is a member's name and nothing else; otherwise only the group is told. */
        Doer doer(String assignee) {
            return members.stream()
                    .filter(member -> member.name().matcher(assignee.strip()).matches())
                    .findFirst()
                    .map(member -> Doer.of(member.side()))
                    .orElse(Doer.GROUP);
        }

        boolean appearIn(String text) {
            return members.stream()
                    .anyMatch(member -> member.name().matcher(text).find());
        }
    }
}
