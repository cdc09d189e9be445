package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.RuleViolation;

/** A file is no list of members at all; what is wrong with single lines is told beside them. */
public class MemberFileUnusable extends RuleViolation {

    MemberFileUnusable(String code, Object... arguments) {
        super(code, arguments);
        at("file");
    }
}
