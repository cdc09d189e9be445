package cz.trojlistek.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.Result;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.meeting.HoldMeetings;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import violations.ui.OpenToAll;

/** Every view there is, visited by a member of a group elsewhere: what is there for others is absent. */
@HouseAtRest
@WithMockUser("cizi.clen")
@SuppressWarnings("NullAway.Init")
class RoutesTest extends SpringBrowserlessTest {

    private static final String STRANGER = "cizi.clen";

    /** The objects of another territory that stand in an address, or words. */
    private enum Of {
        CYCLE,
        GROUP,
        MEETING,
        ITEM,
        CONSULTATION,
        APPROVAL,
        RESOLUTION,
        SUBMISSION,
        DISTRICT,
        PERSON,
        TASK
    }

    /** Views about one thing. */
    private static final Map<String, Of> ABSENT = Map.ofEntries(
            Map.entry("CycleView", Of.CYCLE),
            Map.entry("PlanTextView", Of.CYCLE),
            Map.entry("PlanComparisonView", Of.CYCLE),
            Map.entry("BudgetView", Of.CYCLE),
            Map.entry("RemarksView", Of.CYCLE),
            Map.entry("ChainView", Of.CYCLE),
            Map.entry("ElementHistoryView", Of.CYCLE),
            Map.entry("CompletenessView", Of.CYCLE),
            Map.entry("YearChangesView", Of.CYCLE),
            Map.entry("AlignmentView", Of.CYCLE),
            Map.entry("ElementAlignmentView", Of.CYCLE),
            Map.entry("PackagesView", Of.CYCLE),
            Map.entry("ExtensionView", Of.CYCLE),
            Map.entry("EvaluationView", Of.CYCLE),
            Map.entry("DiagramView", Of.CYCLE),
            Map.entry("GroupsView", Of.CYCLE),
            Map.entry("AnalysesView", Of.CYCLE),
            Map.entry("ProblemTreeView", Of.CYCLE),
            Map.entry("BalanceView", Of.CYCLE),
            Map.entry("SurveysView", Of.CYCLE),
            Map.entry("BodiesView", Of.CYCLE),
            Map.entry("SubmissionsView", Of.CYCLE),
            Map.entry("SubmissionView", Of.SUBMISSION),
            Map.entry("DistrictsView", Of.CYCLE),
            Map.entry("DistrictView", Of.DISTRICT),
            Map.entry("GroupView", Of.GROUP),
            Map.entry("ImportMembersView", Of.GROUP),
            Map.entry("MemberImportView", Of.GROUP),
            Map.entry("SwotView", Of.GROUP),
            Map.entry("MeetingView", Of.MEETING),
            Map.entry("NotesView", Of.MEETING),
            Map.entry("ActionItemsView", Of.GROUP),
            Map.entry("ActionItemView", Of.ITEM),
            Map.entry("ConsultationView", Of.CONSULTATION),
            Map.entry("RegisterCommentView", Of.CONSULTATION),
            Map.entry("ApprovalView", Of.APPROVAL),
            Map.entry("ResolutionView", Of.RESOLUTION),
            Map.entry("CorrectionView", Of.RESOLUTION),
            Map.entry("PersonView", Of.PERSON),
            Map.entry("TaskView", Of.TASK));

    /** Views for some roles only; a member of a group has none of them. */
    private static final Set<String> NOT_THEIRS =
            Set.of("AuditView", "IncidentsView", "InviteView", "PeopleView", "OpenPlanView", "ClockView");

    /** Lists everybody signed in may open; nothing of others is in them. */
    private static final Set<String> LISTS =
            Set.of("TasksView", "PlansView", "CalendarView", "MyGroupsView", "ApprovalsView", "TerritoriesView");

    /** Views for who is not signed in; no right is needed and no thing stands in the address. */
    private static final Set<String> FOR_ANYBODY = Set.of("LoginView", "InvitationView");

    @Autowired
    TestPeople people;

    @Autowired
    TestConsultations given;

    @Autowired
    RunConsultation consultations;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    ApprovalScene scene;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    private static List<Class<?>> routes(String... packages) {
        return new ClassFileImporter()
                        .withImportOption(
                                packages[0].equals("violations.ui") ? location -> true : new DoNotIncludeTests())
                        .importPackages(packages)
                        .stream()
                        .filter(one -> one.isAnnotatedWith(Route.class))
                        .<Class<?>>map(one -> one.reflect())
                        .toList();
    }

    private static Set<String> unknown(List<Class<?>> routes) {
        var unknown = new TreeSet<String>();
        for (var route : routes) {
            var name = route.getSimpleName();
            if (!ABSENT.containsKey(name)
                    && !NOT_THEIRS.contains(name)
                    && !LISTS.contains(name)
                    && !FOR_ANYBODY.contains(name)) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    @Test
    void everyViewIsInTheTable() {
        assertThat(routes("cz.trojlistek")).hasSizeGreaterThan(25);
        assertThat(unknown(routes("cz.trojlistek"))).isEmpty();
    }

    @Test
    void aViewThatIsNotIsFound() {
        assertThat(unknown(routes("violations.ui"))).contains(OpenToAll.class.getSimpleName());
    }

    @Test
    void whatIsThereForOthersIsAbsent() {
        var things = things();
        people.inGroup(STRANGER, Role.GROUP_MEMBER, TestPeople.KURIM, UUID.randomUUID());
        var open = new TreeMap<String, String>();

        for (var route : routes("cz.trojlistek")) {
            var name = route.getSimpleName();
            var thing = ABSENT.get(name);
            if (thing != null) {
                for (var id : List.of(id(things, thing), UUID.randomUUID().toString(), "nesmysl", "%")) {
                    var address = address(route, id);
                    var shown = visit(address);
                    if (!(shown instanceof AbsentPage)) {
                        open.put(address, shown.getClass().getSimpleName());
                    }
                }
            } else if (NOT_THEIRS.contains(name)) {
                var shown = visit(address(route, ""));
                if (!(shown instanceof AbsentPage)) {
                    open.put(address(route, ""), shown.getClass().getSimpleName());
                }
            } else if (LISTS.contains(name)) {
                var text = visit(address(route, "")).getElement().getOuterHTML();
                if (text.contains("<vaadin-upload")) {
                    open.put(address(route, ""), "offers an import");
                }
                things.forEach((kind, id) -> {
                    if (text.contains(id)) {
                        open.put(address(route, ""), "shows " + kind);
                    }
                });
            }
        }

        assertThat(open).isEmpty();
    }

    /** The same addresses are no empty threat: who may sees the views themselves. */
    @Test
    void whatIsThereIsSeenByWhoMay() {
        var things = things();

        actors.as("coordinator.6203", () -> {
            for (var name : List.of(
                    "CycleView",
                    "GroupView",
                    "MeetingView",
                    "ActionItemsView",
                    "ActionItemView",
                    "ConsultationView",
                    "TaskView")) {
                var route = routes("cz.trojlistek").stream()
                        .filter(one -> one.getSimpleName().equals(name))
                        .findFirst()
                        .orElseThrow();
                UI.getCurrent().navigate(address(route, id(things, requireNonNull(ABSENT.get(name)))));
                assertThat(shown()).isInstanceOf(route);
            }
        });
        scene.as("auditor", () -> {
            UI.getCurrent().navigate("resolutions/" + things.get(Of.RESOLUTION));
            assertThat(shown().getClass().getSimpleName()).isEqualTo("ResolutionView");
        });
    }

    private Map<Of, String> things() {
        scene.city();
        scene.submit();
        var things = new HashMap<Of, String>();
        things.put(Of.RESOLUTION, scene.councilDecides(Result.APPROVED).toString());
        things.put(Of.APPROVAL, scene.procedure.toString());
        people.allRolesOf(TestPeople.BRNO);
        var consultation = given.open();
        things.put(Of.CONSULTATION, consultation.toString());
        var cycle = given.coordinator(() -> consultations.get(consultation).cycle());
        things.put(Of.CYCLE, cycle.toString());
        var group = database.sql("select id from working_group where cycle = ? and kind = 'WORKING' limit 1")
                .param(cycle)
                .query(UUID.class)
                .single();
        things.put(Of.GROUP, group.toString());
        var start = LocalDateTime.of(2009, 5, 5, 14, 0);
        things.put(
                Of.MEETING,
                given.coordinator(() -> meetings.plan(group, List.of(start), "Dům seniorů"))
                        .getFirst()
                        .toString());
        things.put(Of.ITEM, item(cycle, group, UUID.fromString(id(things, Of.MEETING))));
        things.put(
                Of.PERSON,
                people.person("nekdo." + UUID.randomUUID(), Role.COORDINATOR, TestPeople.BRNO)
                        .toString());
        things.put(Of.TASK, task(cycle));
        things.put(Of.SUBMISSION, submission(cycle));
        things.put(Of.DISTRICT, district(cycle));
        return things;
    }

    private static String id(Map<Of, String> things, Of thing) {
        return requireNonNull(things.get(thing));
    }

    private String task(UUID cycle) {
        var id = UUID.randomUUID().toString();
        database.sql("""
                        insert into inbox_task (task_id, step, subject, cycle, plan_title, territory, territory_name, label,
                            candidate_role, audience, due_at, created_at)
                        values (?, 'communityPlan.freezeDraft', ?, ?, 'Plán', ?, 'Brno', '', 'coordinator', ?, now(), now())""")
                .params(id, cycle, cycle, TestPeople.BRNO.value(), "coordinator@" + TestPeople.BRNO.value())
                .update();
        return id;
    }

    private String item(UUID cycle, UUID group, UUID meeting) {
        var id = UUID.randomUUID();
        database.sql("insert into meeting_action_item values (?, 0, 'Doplnit údaje', 'Kdosi', date '2009-06-01')")
                .param(meeting)
                .update();
        database.sql("""
                        insert into action_item (id, group_id, cycle, territory, meeting, position, title, assignee, due, state,
                            note, changed_at, version)
                        values (?, ?, ?, ?, ?, 0, 'Doplnit údaje', 'Kdosi', date '2009-06-01', 'OPEN', '', now(), 0)""")
                .params(id, group, cycle, TestPeople.BRNO.value(), meeting)
                .update();
        return id.toString();
    }

    private String submission(UUID cycle) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into municipal_submission (id, cycle, territory, name, needs, capacity_needed, resources,
                            late, returned_because, version)
                        values (?, ?, ?, 'Brno', '', '', '', false, '', 0)""").params(id, cycle, TestPeople.BRNO.value()).update();
        return id.toString();
    }

    private String district(UUID cycle) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into district_alignment (id, cycle, territory, name, topics, data_deadline,
                            declaration_deadline, version)
                        values (?, ?, ?, 'Brno-město', 'Témata', date '2009-01-01', date '2009-02-01', 0)""").params(id, cycle, TestPeople.BRNO_DISTRICT.value()).update();
        return id.toString();
    }

    private static String address(Class<?> route, String id) {
        var template = requireNonNull(route.getAnnotation(Route.class)).value();
        return HasUrlParameter.class.isAssignableFrom(route)
                ? template + "/" + id
                : template.replaceAll("/:[a-z]+\\?", "").replaceAll(":[a-z]+", id);
    }

    private Component visit(String address) {
        return actors.as(STRANGER, () -> {
            UI.getCurrent().navigate(address);
            return shown();
        });
    }

    private static Component shown() {
        HasElement target =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return (Component) target;
    }
}
