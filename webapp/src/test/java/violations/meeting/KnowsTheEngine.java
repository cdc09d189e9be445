package violations.meeting;

import org.camunda.bpm.engine.ProcessEngine;

/** Breaks: only processes know the engine. */
public record KnowsTheEngine(ProcessEngine engine) {}
