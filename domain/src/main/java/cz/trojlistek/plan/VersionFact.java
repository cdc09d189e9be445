package cz.trojlistek.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * A frozen version: its number in its plan, what for, the SHA-256 of its content in hexadecimal, when, and
 * the package at hand then; it holds those before it, too (BR-137).
 */
public record VersionFact(UUID id, int number, Purpose purpose, String hash, Instant frozenAt, int packageNumber) {}
