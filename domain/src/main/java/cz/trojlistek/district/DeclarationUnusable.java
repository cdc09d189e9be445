package cz.trojlistek.district;

import cz.trojlistek.kernel.RuleViolation;

/** A declaration that promises nothing one could count on (BR-160); {@link #field()} says where. */
public class DeclarationUnusable extends RuleViolation {

    DeclarationUnusable(String code, String field, Object... told) {
        super(code, told);
        at(field);
    }
}
