package violations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Breaks: views are of their package. */
@Route("violation")
public class PublicView extends Div {}
