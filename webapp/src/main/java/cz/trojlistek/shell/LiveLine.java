package cz.trojlistek.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;

/**
 * The line on which the server tells an open page what others have changed. It is there only while a page needs it. Nothing
 * is asked on it, so a forgotten page keeps nobody signed in; what people do goes the usual way, through every filter.
 */
public final class LiveLine {

    private LiveLine() {}

    /** Where the network lets no web socket through, the browser asks and waits instead. */
    public static void open(UI page) {
        var line = page.getPushConfiguration();
        line.setTransport(Transport.WEBSOCKET_XHR);
        line.setPushMode(PushMode.AUTOMATIC);
    }

    /** The page needs it no longer. */
    public static void close(UI page) {
        page.getPushConfiguration().setPushMode(PushMode.DISABLED);
    }
}
