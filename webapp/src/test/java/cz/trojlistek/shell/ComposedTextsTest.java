package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Texts whose key is put together in the code, from a constant or an element of a diagram: each has all of them. */
class ComposedTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern PUT_TOGETHER = Pattern.compile("\"([a-z][\\w.-]*\\.)\"\\s*\\+");

    /** What stands before the constants of an enumeration. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("plan.kind.", "plan.ElementKind"),
            Map.entry("actionitem.state.", "actionitem.ActionItemState"),
            Map.entry("actionitem.step.", "actionitem.ActionItemStep"),
            Map.entry("actionitem.filter.", "actionitem.ReadActionItems$Filter"),
            Map.entry("alignment.kind.", "alignment.AlignmentKind"),
            Map.entry("alignment.choice.", "alignment.AlignmentKind"),
            Map.entry("alignment.state.", "alignment.AlignmentState"),
            Map.entry("alignment.beside.", "alignment.AlignmentState"),
            Map.entry("alignment.title.", "alignment.AlignmentSide"),
            Map.entry("alignment.lead.", "alignment.AlignmentSide"),
            Map.entry("alignment.add.", "alignment.AlignmentSide"),
            Map.entry("plan.purpose.", "plan.Purpose"),
            Map.entry("plan.lack.", "plan.Missing$Lack"),
            Map.entry("plan.smart.", "plan.ui.SmartAnswer"),
            Map.entry("plan.indicator.direction.", "plan.IndicatorDirection"),
            Map.entry("remark.which.", "remark.ReadRemarks$Which"),
            Map.entry("plan.change.", "plan.ChangeSort"),
            Map.entry("plan.compare.sort.", "plan.ChangeSort"),
            Map.entry("plan.source.", "plan.FundingSource"),
            Map.entry("account.role.", "account.Role"),
            Map.entry("role.", "account.Role"),
            Map.entry("account.status.", "account.Person$Status"),
            Map.entry("territory.tier.", "territory.Tier"),
            Map.entry("workinggroup.function.", "workinggroup.MemberFunction"),
            Map.entry("workinggroup.kind.", "workinggroup.GroupKind"),
            Map.entry("workinggroup.side.", "workinggroup.Side"),
            Map.entry("workinggroup.quorum.", "workinggroup.Quorum"),
            Map.entry("workinggroup.majority.", "workinggroup.DecisionMajority"),
            Map.entry("swot.quadrant.", "swot.Quadrant"),
            Map.entry("swot.to.", "swot.Quadrant"),
            Map.entry("meeting.answer.", "meeting.Answer"),
            Map.entry("meeting.attended.", "meeting.Attended"),
            Map.entry("meeting.choice.", "meeting.Choice"),
            Map.entry("meeting.doer.", "meeting.Doer"),
            Map.entry("meeting.letter.", "letter.Problem"),
            Map.entry("meeting.kind.", "meeting.MeetingKind"),
            Map.entry("meeting.method.", "meeting.DecisionMethod"),
            Map.entry("meeting.portal.side.", "workinggroup.Side"),
            Map.entry("meeting.state.", "meeting.MeetingState"),
            Map.entry("membercall.state.", "membercall.ApplicationState"),
            Map.entry("cycle.phase.", "kernel.Phase"),
            Map.entry("cycle.wrong-phase.", "kernel.Phase"),
            Map.entry("district.state.", "district.ReadDistricts$DistrictState"),
            Map.entry("planning.conference.", "cycle.Conference$Kind"),
            Map.entry("consultation.channel.", "consultation.Channel"),
            Map.entry("consultation.side.", "consultation.Side"),
            Map.entry("consultation.kind.", "consultation.CommentKind"),
            Map.entry("consultation.outcome.", "consultation.Outcome"),
            Map.entry("consultation.state.", "consultation.CommentState"),
            Map.entry("analysis.kind.", "analysis.AnalysisKind"),
            Map.entry("analysis.balance.side.", "analysis.BalanceSide"),
            Map.entry("analysis.balance.unit.", "analysis.BalanceUnit"),
            Map.entry("analysis.target-group.", "analysis.TargetGroup"),
            Map.entry("analysis.service-kind.", "analysis.ServiceKind"),
            Map.entry("analysis.survey.kind.", "analysis.SurveyKind"),
            Map.entry("inbox.analysis.", "analysis.AnalysisKind"),
            Map.entry("evaluation.state.", "evaluation.FulfilmentState"),
            Map.entry("approval.kind.", "approval.BodyKind"),
            Map.entry("approval.field.result.", "approval.BodyKind"),
            Map.entry("approval.result.", "approval.Result"),
            Map.entry("planning.calendar.kind.", "planning.ReadCalendar$Kind"),
            Map.entry("planning.calendar.tier.", "territory.Tier"));

    /** Put together from something else: names of fields, of steps and of diagrams, days of the week, answers. */
    private static final Set<String> OTHERWISE = Set.of(
            "diagram.",
            "plan.data.",
            "task.",
            "agenda.",
            "decisions.",
            "items.",
            "doers.",
            "schedule.",
            "schedule-to.",
            "state.",
            "tier.",
            "date.until.",
            "settlements.",
            "membercall.as.",
            "audit.action.",
            "workinggroup.",
            "workinggroup.balance.",
            "planning.",
            "planning.key.",
            "conference.",
            "planning.decided.",
            "planning.next.",
            "consultation.classify.",
            "inbox.group.",
            "district.",
            "district.declaration.",
            "submission.field.",
            "submission.help.",
            "submission.state.",
            "take.",
            "costs.",
            "value.",
            "comment.",
            "carrier.",
            "name.",
            "consulted.",
            "place.",
            "change.",
            "approval.field.",
            "approval.help.",
            "approval.choice.",
            "approval.choice-help.",
            "approval.verb.",
            "approval.then.");

    /** Constants nobody ever sees there. */
    private static final Set<String> NEVER = Set.of("role.PUBLIC");

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyConstantHasItsText(String language) throws Exception {
        assertThat(missing(CONSTANTS, known(language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everyElementOfADiagramHasItsText(String language) throws Exception {
        var missing = new TreeSet<String>();
        try (var models = Files.list(Path.of("../workflows/src/main/resources/processes"))) {
            for (var model : models.toList()) {
                missing.addAll(unnamed(model, known(language)));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aMissingTextIsFound() throws Exception {
        var known = new TreeSet<>(known(""));
        known.remove("consultation.outcome.NOTED");
        known.remove("diagram.meeting.sendInvitation");

        assertThat(missing(CONSTANTS, known)).containsExactly("consultation.outcome.NOTED");
        assertThat(unnamed(Path.of("../workflows/src/main/resources/processes/meeting.bpmn"), known))
                .containsExactly("diagram.meeting.sendInvitation");
        assertThat(unnamed(Path.of("../workflows/src/test/resources/tangled.bpmn"), known))
                .contains("diagram.tangled", "diagram.tangled.act");
    }

    /** An enumeration whose constants are put behind a prefix that nobody has written down above. */
    @Test
    void everyPrefixBeforeAConstantIsInTheTable() throws IOException {
        var found = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var prefixes = PUT_TOGETHER.matcher(Files.readString(source));
                while (prefixes.find()) {
                    found.add(prefixes.group(1));
                }
            }
        }
        found.removeAll(CONSTANTS.keySet());
        assertThat(found).isSubsetOf(OTHERWISE);
    }

    private static List<String> missing(Map<String, String> constants, Set<String> known) throws Exception {
        var missing = new ArrayList<String>();
        for (var one : constants.entrySet()) {
            for (var constant : Class.forName("cz.trojlistek." + one.getValue()).getEnumConstants()) {
                var name = ((Enum<?>) constant).name();
                var key = one.getKey() + name;
                if (!NEVER.contains(key)
                        && Stream.of(
                                        name,
                                        name.toLowerCase(Locale.ROOT),
                                        name.toLowerCase(Locale.ROOT).replace('_', '-'))
                                .noneMatch(form -> known.contains(one.getKey() + form))) {
                    missing.add(key);
                }
            }
        }
        return missing;
    }

    /** As the page of the diagram asks for them. */
    private static Collection<String> unnamed(Path model, Set<String> known) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var all = factory.newDocumentBuilder()
                .parse(model.toFile())
                .getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*");
        var process = String.valueOf(model.getFileName()).replace(".bpmn", "");
        var missing = new TreeSet<String>();
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            var kind = element.getLocalName();
            if (element.hasAttribute("name") && !kind.equals("message")) {
                var key = switch (kind) {
                    case "sequenceFlow" -> "diagram." + element.getAttribute("name");
                    case "process" -> "diagram." + process;
                    default -> "diagram." + process + "." + element.getAttribute("id");
                };
                if (!known.contains(key)) {
                    missing.add(key);
                }
            }
        }
        return missing;
    }

    private static Set<String> known(String language) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                var name = String.valueOf(file.getFileName());
                if (language.isEmpty() ? !name.endsWith("_en.properties") : name.endsWith("_en.properties")) {
                    var texts = new Properties();
                    try (var reader = Files.newBufferedReader(file)) {
                        texts.load(reader);
                    }
                    keys.addAll(texts.stringPropertyNames());
                }
            }
        }
        return keys;
    }
}
