package violations.modules.one;

import violations.modules.one.inside.Hidden;

/** The root of its feature. */
public record Shown(Hidden inside) {}
