package cz.trojlistek.meeting;

import cz.trojlistek.workinggroup.GroupFacts;
import cz.trojlistek.workinggroup.GroupFacts.MemberFact;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Turns the names of a group's members into the sides they speak for (BR-109). */
@Component
class PublicNames {

    private final GroupFacts groups;

    PublicNames(GroupFacts groups) {
        this.groups = groups;
    }

    Names of(UUID group) {
        return new Names(groups.everybody(group).stream()
                .sorted(Comparator.comparingInt(
                                (MemberFact member) -> member.name().length())
                        .reversed())
                .map(Names.Hidden::of)
                .toList());
    }

    /** Longer names first, so that one name inside another does not leave half of it. */
    record Names(List<Hidden> members) {

        record Hidden(Pattern name, String instead) {

            static Hidden of(MemberFact member) {
                var pattern = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(member.name()).replace(" ", "\\E\\s+\\Q")
                                + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                return new Hidden(
                        pattern, Matcher.quoteReplacement(member.side().inRecord()));
            }
        }

        String hide(String text) {
            var hidden = text;
            for (var member : members) {
                hidden = member.name().matcher(hidden).replaceAll(member.instead());
            }
            return hidden;
        }

        boolean appearIn(String text) {
            return members.stream()
                    .anyMatch(member -> member.name().matcher(text).find());
        }
    }
}
