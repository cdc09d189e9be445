package cz.trojlistek.plan;

/** Who pays (codelists.yaml, funding_sources). */
public enum FundingSource {
    /** The state budget, through the Ministry of Labour and Social Affairs. */
    STATE,
    REGION,
    MUNICIPALITIES,
    /** European Social Fund. */
    ESF,
    /** What the users of services pay themselves. */
    USERS,
    HEALTH_INSURERS,
    OTHER
}
