package cz.trojlistek.approval;

import cz.trojlistek.approval.DossierState.FinalVersion;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.plan.PlanFacts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Every plan has a final version and everything is settled: for tests of what comes after. */
@TestComponent
@Primary
public class ReadyDossier extends DossierReadiness {

    private final Map<UUID, Integer> numbers = new ConcurrentHashMap<>();

    ReadyDossier(PlanFacts plans, ConsultationSteps consultations) {
        super(plans, consultations);
    }

    @Override
    DossierState state(UUID cycle, boolean hasBody) {
        return new DossierState(
                new FinalVersion(numbers.getOrDefault(cycle, 1), "0".repeat(64), Instant.EPOCH),
                true,
                true,
                0,
                hasBody);
    }

    @Override
    int finalise(UUID cycle) {
        return numbers.merge(cycle, 2, (number, two) -> number + 1);
    }
}
