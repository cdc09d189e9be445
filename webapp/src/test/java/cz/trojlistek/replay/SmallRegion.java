package cz.trojlistek.replay;

import cz.trojlistek.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The plan of a region with two districts, of which one has a team, and five towns that it asks; one of them has a plan of
 * its own for some of the same years.
 */
@Component
@Lazy
public class SmallRegion extends PlayedPlan {

    public static final String TITLE = "Střednědobý plán rozvoje sociálních služeb Karlovarského kraje";

    /** In force before the region begins. */
    public static final String TOWN_TITLE = "Komunitní plán sociálních služeb, Aš";

    private static final String REGION = "CZ041";

    private final Players players;
    private final CycleScript year = script("year");

    SmallRegion(Players players) {
        super(withATownsPlan(players), script("region"), TITLE);
        this.players = players;
        players.territories.townsOf(cast.path()).forEach(cast::enrolInTown);
        players.enrol(Role.ADMINISTRATOR, REGION, "spravce", "Správce systému");
    }

    private static Players withATownsPlan(Players players) {
        var town = script("town");
        return players.onTheMap(read("small-region.csv"))
                .play(town, TOWN_TITLE, new Timeline(town).published.plusDays(2).atStartOfDay());
    }

    private static CycleScript script(String id) {
        return CycleScript.read(read("small-region.yaml"), id);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The action plan of a year whose measures are chosen. */
    public String titleOfYear() {
        return "Akční plán na rok " + year.fromYear() + ": " + TITLE;
    }

    /** Everybody does what the action plan of that year offers them until its readers may comment, or until it is public. */
    public void playYear(boolean whole) {
        var dates = new Timeline(year);
        var until = whole ? dates.published.plusDays(2) : dates.windowFrom.plusDays(3);
        players.play(year, titleOfYear(), until.atTime(9, 0));
    }

    /** Until when towns are asked for what they need. */
    public LocalDate submissionsDue() {
        return SubmissionWork.deadline(timeline);
    }

    /** Until when the towns of a district send their data. */
    public LocalDate dataDue() {
        return withDistricts(25);
    }

    /** Until when they say what they will pay. */
    public LocalDate declarationsDue() {
        return withDistricts(88);
    }

    private LocalDate withDistricts(int percent) {
        return Timeline.part(submissionsDue().plusDays(1), timeline.analysesAccepted, percent);
    }

    @Override
    public LocalDateTime before(String step) {
        return switch (step) {
            case "regionalPlan.publishNotice" -> timeline.opened.atTime(16, 0);
            case "regionalPlan.requestSubmissions" -> timeline.groupsEstablished.atTime(10, 30);
            case "regionalPlan.submitNeeds" ->
                Timeline.part(timeline.groupsEstablished, submissionsDue(), 20).atTime(9, 0);
            case "regionalPlan.sendTopics" -> withDistricts(5).atTime(8, 0);
            case "districtAlignment.sendData" -> withDistricts(15).atTime(9, 0);
            case "districtAlignment.writeRecommendation" -> withDistricts(70).atTime(9, 0);
            case "districtAlignment.handOverRecommendation" -> withDistricts(94).atTime(9, 0);
            default -> super.before(step);
        };
    }
}
