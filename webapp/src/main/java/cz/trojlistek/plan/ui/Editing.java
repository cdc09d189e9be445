package cz.trojlistek.plan.ui;

import cz.trojlistek.plan.WritePlan;
import java.util.Map;
import java.util.UUID;

/**
 * What the editors in a text share: the use cases, what a goal may answer (by id, in order), and what to do after a
 * change.
 */
record Editing(WritePlan write, Map<UUID, String> needs, Runnable changed) {}
