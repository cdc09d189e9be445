package cz.trojlistek.incident;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.letter.LateLetters;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator looks at steps that failed for good and, once the cause is gone, has them tried again. */
@Service
@Transactional
public class HandleIncidents {

    private final FailedSteps steps;
    private final Actors actors;
    private final LateLetters letters;
    private final ApplicationEventPublisher events;

    HandleIncidents(FailedSteps steps, Actors actors, LateLetters letters, ApplicationEventPublisher events) {
        this.steps = steps;
        this.actors = actors;
        this.letters = letters;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Incident> list(int offset, int limit) {
        return steps.list(actors.pathsBelow(Action.SEE_INCIDENTS), offset, limit);
    }

    /** How many letters wait longer than they should; none for whoever sees no incidents. */
    @Transactional(readOnly = true)
    public long lateLetters() {
        return actors.pathsBelow(Action.SEE_INCIDENTS).isEmpty() ? 0 : letters.count();
    }

    public void retry(String job) {
        var incident = steps.find(job).filter(this::mayBeSeen).orElseThrow(NotFound::new);
        var territory = new TerritoryPath(incident.territory());
        actors.require(Action.SEE_INCIDENTS, Scope.in(territory));
        steps.retry(job);
        events.publishEvent(new StepRetried(incident.subject(), territory, incident.step()));
    }

    private boolean mayBeSeen(Incident incident) {
        return actors.may(Action.SEE_INCIDENTS, Scope.in(new TerritoryPath(incident.territory())));
    }

    /** Somebody had a failed step tried again. */
    public record StepRetried(UUID subject, TerritoryPath territory, String step) implements DomainEvent {
        @Override
        public String after() {
            return Trail.text("diagram." + step);
        }
    }
}
