package cz.trojlistek.remark;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** An answer to a remark. */
@Embeddable
record Reply(String text, UUID author, String authorName, Instant writtenAt) {}
