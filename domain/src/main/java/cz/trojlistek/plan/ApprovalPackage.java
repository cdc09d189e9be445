package cz.trojlistek.plan;

import jakarta.persistence.Embeddable;

/** Parts of a plan that are approved on their own; {@code consulted} when the public is asked before (BR-137). */
@Embeddable
public record ApprovalPackage(String name, boolean consulted) {

    /** How many a plan may have. */
    public static final int MOST = 9;
}
