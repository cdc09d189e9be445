package cz.trojlistek.analysis;

import cz.trojlistek.kernel.RuleViolation;

/** A file that is no list of answers or has lines that cannot be read, a place elsewhere, or a summary of nothing. */
public class SurveyUnusable extends RuleViolation {

    SurveyUnusable(String code, String field, Object... arguments) {
        super("analysis.survey." + code, arguments);
        at(field);
    }
}
