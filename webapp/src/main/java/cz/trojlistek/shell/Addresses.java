package cz.trojlistek.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;

/** Where we are, for links that leave the screen. */
public final class Addresses {

    private Addresses() {}

    /** As the person at the screen knows this server, without a slash at the end. */
    public static String ofThisServer() {
        var here = URI.create(VaadinServletRequest.getCurrent().getRequestURL().toString());
        return here.getScheme() + "://" + here.getAuthority();
    }
}
