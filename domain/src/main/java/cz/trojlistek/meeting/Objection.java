package cz.trojlistek.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was said against the minutes before they were approved. */
@Embeddable
public record Objection(Instant raisedAt, String raisedBy, String wording) {}
