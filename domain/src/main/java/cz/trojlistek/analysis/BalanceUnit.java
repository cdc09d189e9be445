package cz.trojlistek.analysis;

/** In what an extent is counted; a need and a capacity meet only in the same unit. */
public enum BalanceUnit {
    PERSONS,
    /** Beds or places at once. */
    PLACES,
    /** Hours of direct care a year. */
    HOURS,
    /** Contacts or interventions a year. */
    CONTACTS,
    /** Czech crowns a year, of resources alone. */
    CROWNS
}
