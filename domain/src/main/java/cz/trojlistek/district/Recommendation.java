package cz.trojlistek.district;

import org.jspecify.annotations.Nullable;

/** What a team recommends: the shape of the network, what overlaps and what is missing, how the towns work together (BR-153). */
public record Recommendation(
        @Nullable String networkShape,
        @Nullable String gaps,
        @Nullable String cooperation) {}
