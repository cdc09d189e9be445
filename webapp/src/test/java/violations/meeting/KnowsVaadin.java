package violations.meeting;

import com.vaadin.flow.component.html.Span;

/** Breaks: only the workbench knows Vaadin. */
public record KnowsVaadin(Span words) {}
