package cz.trojlistek.analysis;

/** What a document of a survey is about (BR-184). */
public enum SurveyKind {
    /** What people know of services. */
    AWARENESS,
    /** What people need. */
    NEEDS,
    /** What all documents of the cycle add up to. */
    SUMMARY
}
