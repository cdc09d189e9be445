package cz.trojlistek.replay;

import static cz.trojlistek.replay.CycleScript.at;
import static cz.trojlistek.replay.StepWork.assumed;
import static cz.trojlistek.replay.StepWork.generated;

import cz.trojlistek.account.Role;
import cz.trojlistek.district.AskDistricts;
import cz.trojlistek.district.CofinancingDeclaration;
import cz.trojlistek.district.ContributeToDistrict;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.RecommendNetwork;
import cz.trojlistek.district.Recommendation;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.FoundTeams;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The districts of a region between the submissions of the towns and the accepted analyses. South Moravia had six teams in its
 * seven districts; the source does not say which one had none, so it is the last in the alphabet.
 */
@Component
class DistrictWork {

    private final AskDistricts ask;
    private final ContributeToDistrict contribute;
    private final RecommendNetwork recommend;
    private final ReadDistricts read;
    private final FoundTeams teams;
    private final FormGroups groups;
    private final Territories territories;

    DistrictWork(
            AskDistricts ask,
            ContributeToDistrict contribute,
            RecommendNetwork recommend,
            ReadDistricts read,
            FoundTeams teams,
            FormGroups groups,
            Territories territories) {
        this.ask = ask;
        this.contribute = contribute;
        this.recommend = recommend;
        this.read = read;
        this.teams = teams;
        this.groups = groups;
        this.territories = territories;
    }

    Map<String, StepWork> on(Stage stage) {
        return Map.of(
                "regionalPlan.sendTopics",
                assumed(task -> at(part(stage, 5), 9), task -> send(stage)),
                "districtAlignment.sendData",
                generated(task -> at(part(stage, 15), 10), this::sendData),
                "districtAlignment.writeRecommendation",
                generated(task -> at(part(stage, 70), 10), this::recommend),
                "districtAlignment.declareCofinancing",
                generated(task -> at(part(stage, 80), 10), task -> declare(stage, task)),
                "districtAlignment.decideMediation",
                assumed(task -> at(part(stage, 90), 9), this::disagree),
                "districtAlignment.handOverRecommendation",
                assumed(task -> at(part(stage, 94), 10), this::handOver));
    }

    /** A point between the deadline of the submissions and the accepted analyses, in percent. */
    private static LocalDate part(Stage stage, int percent) {
        return Timeline.part(SubmissionWork.deadline(stage).plusDays(1), stage.timeline.analysesAccepted, percent);
    }

    /** When a team meets: once about prevention and counselling, once about care (South Moravia III). */
    static List<LocalDateTime> meetings(Stage stage) {
        return List.of(at(part(stage, 30), 13), at(part(stage, 60), 13));
    }

    /** While the region establishes its groups. */
    int found(Stage stage) {
        var founded = 0;
        for (var district : withTeam(stage)) {
            var team = teams.found(stage.cycle(), district.path(), "Okresní tým " + district.name());
            var leader = stage.cast.enrolInTeam(Role.DISTRICT_COORDINATOR, district);
            var member = stage.cast.enrolInTeam(Role.DISTRICT_TEAM, district);
            groups.admit(
                    team,
                    new NewMember(
                            "Koordinátorka týmu " + district.name(),
                            "",
                            Side.COMMISSIONER,
                            MemberFunction.MANAGER,
                            true,
                            leader));
            groups.admit(
                    team,
                    new NewMember(
                            "Členka týmu " + district.name(),
                            "",
                            Side.PROVIDER,
                            MemberFunction.MINUTES_TAKER,
                            true,
                            member));
            founded++;
        }
        return founded;
    }

    private List<Territory> withTeam(Stage stage) {
        var districts = territories.districtsOf(stage.cast.path()).stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        return districts.subList(0, Math.max(0, districts.size() - 1));
    }

    /** Accounts of those who are or will be in the teams. */
    void enrolTeams(Stage stage) {
        for (var district : withTeam(stage)) {
            stage.cast.enrolInTeam(Role.DISTRICT_COORDINATOR, district);
            stage.cast.enrolInTeam(Role.DISTRICT_TEAM, district);
        }
    }

    private String send(Stage stage) {
        ask.send(
                stage.cycle(),
                "Služby prevence a odborné sociální poradenství, služby péče: tvar sítě, překryvy a mezery, spolufinancování.",
                part(stage, 25),
                part(stage, 88));
        return "topics sent to the districts";
    }

    private String sendData(InboxTask task) {
        contribute.sendData(
                element(task), "Kapacita služeb v území a počty neuspokojených zájemců podle druhu služby.");
        return "data of %s sent".formatted(task.label());
    }

    private String recommend(InboxTask task) {
        var seen = read.get(task.subject()).version();
        recommend.recommend(
                task.subject(),
                seen,
                new Recommendation(
                        "Zachovat stávající terénní služby, pobytové služby sdílet v okrese.",
                        "Chybí odlehčovací služby.",
                        "Obce se dohodnou na společném financování terénních služeb."));
        return "recommendation of %s written".formatted(task.label());
    }

    private String declare(Stage stage, InboxTask task) {
        contribute.declare(
                element(task),
                List.of(new CofinancingDeclaration(
                        task.label(),
                        "Síť terénních služeb okresu",
                        stage.script.fromYear(),
                        null,
                        BigDecimal.TEN,
                        "usnesení rady")),
                "");
        return "%s declares its share".formatted(task.label());
    }

    private String disagree(InboxTask task) {
        recommend.recordDisagreement(task.subject(), "Některé obce se k financování nevyjádřily.");
        return "disagreement in %s recorded".formatted(task.label());
    }

    private String handOver(InboxTask task) {
        recommend.handOver(task.subject());
        return "recommendation of %s handed over".formatted(task.label());
    }

    private static UUID element(InboxTask task) {
        return Objects.requireNonNull(task.element());
    }
}
