package cz.trojlistek.plan;

import java.time.Instant;
import java.util.UUID;

/** A frozen version: its number in its plan, what for, the SHA-256 of its content in hexadecimal, when. */
public record VersionFact(UUID id, int number, Purpose purpose, String hash, Instant frozenAt) {}
