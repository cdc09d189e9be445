package violations.modules.one.inside;

/** Inside of its feature. */
public class Hidden {}
