package cz.trojlistek.analysis;

/** Whom services are for, as the chapters of the regional plan of South Moravia 2015-2017 divide them. */
public enum TargetGroup {
    SENIORS,
    PERSONS_WITH_DISABILITIES,
    CHILDREN_YOUTH_FAMILY,
    SOCIAL_EXCLUSION_OR_CRISIS
}
