package violations.meeting;

import org.springframework.web.util.UriComponents;

/** Breaks: only the portal knows the web. */
public record KnowsTheWeb(UriComponents address) {}
