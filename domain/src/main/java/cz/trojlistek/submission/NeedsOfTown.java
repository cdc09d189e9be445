package cz.trojlistek.submission;

import org.jspecify.annotations.Nullable;

/** What a town needs, what capacity that takes, what it can give to it (s. 94 letters e and f). */
public record NeedsOfTown(
        @Nullable String needs,
        @Nullable String capacityNeeded,
        @Nullable String resources) {}
