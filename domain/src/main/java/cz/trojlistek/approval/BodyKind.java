package cz.trojlistek.approval;

import cz.trojlistek.account.Action;
import java.util.List;

/**
 * The kinds of bodies a plan goes through, in the order in which they come to speak (BR-131). The kind says whose clerk
 * records, what there is to say, and whether a session is announced.
 */
public enum BodyKind {
    /** Komise rady nebo výbor: gives its opinion, and whatever it says, the plan goes on to the next body. */
    COMMITTEE(Action.RECORD_COUNCIL, Result.APPROVED, Result.REJECTED),
    /** Rada: meets behind closed doors, needs no announcement. */
    COUNCIL(Action.RECORD_COUNCIL, Result.values()),
    /** Zastupitelstvo, or a meeting of representatives of municipalities: announced in advance (BR-134). */
    ASSEMBLY(Action.RECORD_ASSEMBLY, Result.values());

    private final Action recording;
    private final List<Result> results;

    BodyKind(Action recording, Result... results) {
        this.recording = recording;
        this.results = List.of(results);
    }

    /** What its clerk has to be allowed to do. */
    public Action recording() {
        return recording;
    }

    /** What such a body can say about a plan. */
    public List<Result> results() {
        return results;
    }

    /** False when it only advises those who decide. */
    public boolean decides() {
        return this != COMMITTEE;
    }
}
