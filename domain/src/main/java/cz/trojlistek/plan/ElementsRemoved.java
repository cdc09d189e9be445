package cz.trojlistek.plan;

import java.util.List;
import java.util.UUID;

/** These pieces of a working text are about to go, in this transaction, for features that keep something about them. */
public record ElementsRemoved(List<UUID> elements) {}
