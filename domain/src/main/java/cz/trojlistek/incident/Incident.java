package cz.trojlistek.incident;

import java.time.Instant;
import java.util.UUID;

/** A step that failed every time it was tried: which one, on what, since when, and what it said last. */
public record Incident(String job, String step, UUID subject, String territory, Instant since, String cause) {}
