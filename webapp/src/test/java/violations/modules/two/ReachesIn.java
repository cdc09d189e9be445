package violations.modules.two;

import violations.modules.one.inside.Hidden;

/** Breaks: features use each other only through their root package. */
public record ReachesIn(Hidden hidden) {}
