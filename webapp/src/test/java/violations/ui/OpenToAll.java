package violations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A view nobody has written down in the table of who may open what. */
@Route("open-to-all")
@PermitAll
public class OpenToAll extends Div {}
