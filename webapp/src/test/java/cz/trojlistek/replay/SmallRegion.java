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

/** The plan of a region with two districts, of which one has a team, and five towns that it asks. */
@Component
@Lazy
public class SmallRegion extends PlayedPlan {

    public static final String TITLE = "Střednědobý plán rozvoje sociálních služeb Karlovarského kraje";

    private static final String REGION = "CZ041";

    SmallRegion(Players players) {
        super(players.onTheMap(read("small-region.csv")), CycleScript.read(read("small-region.yaml"), "region"), TITLE);
        players.territories.townsOf(cast.path()).forEach(cast::enrolInTown);
        players.enrol(Role.ADMINISTRATOR, REGION, "spravce", "Správce systému");
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
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
