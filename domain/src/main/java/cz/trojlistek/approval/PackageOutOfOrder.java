package cz.trojlistek.approval;

import cz.trojlistek.kernel.RuleViolation;

/** The package before it is not approved yet (BR-137). */
public class PackageOutOfOrder extends RuleViolation {

    PackageOutOfOrder(int number) {
        super("approval.package-out-of-order", number, number - 1);
    }
}
