package cz.trojlistek.actionitem;

import java.util.UUID;

/** A member of the group who can be given something to do. */
public record Assignee(UUID membership, String name) {}
