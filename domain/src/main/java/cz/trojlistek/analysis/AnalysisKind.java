package cz.trojlistek.analysis;

/** What is analysed before anything is proposed (BR-110). */
public enum AnalysisKind {
    SERVICES,
    NEEDS,
    RESOURCES,
    /** How the plan before was fulfilled; only for a cycle that follows another. */
    PREVIOUS_PLAN
}
