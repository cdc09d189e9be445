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
import org.springframework.stereotype.Component;

/** Turns the names of a group's members into the sides they speak for (BR-109). */
@Component
class PublicNames {

    private final GroupFacts groups;

    PublicNames(GroupFacts groups) {
        this.groups = groups;
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

        static Names of(List<MemberFact> all) {
            return new Names(all.stream()
                    .sorted(Comparator.comparingInt(
                                    (MemberFact member) -> member.name().length())
                            .reversed())
                    .map(Hidden::of)
                    .toList());
        }

        record Hidden(Pattern name, Side side) {

            static Hidden of(MemberFact member) {
                var pattern = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(member.name()).replace(" ", "\\E\\s+\\Q")
                                + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                return new Hidden(pattern, member.side());
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
