package cz.trojlistek.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/** What the page in the browser says when it cannot talk to the server, in the language of its person. */
final class SystemWords implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo about) {
        var request = about.getRequest(); // none while a page that is there is answered
        var locale = request == null ? about.getLocale() : ChosenLanguage.of(request);
        var words = new CustomizedSystemMessages();
        words.setCookiesDisabledCaption(say(locale, "system.cookies"));
        words.setCookiesDisabledMessage(say(locale, "system.cookies.what"));
        words.setInternalErrorCaption(say(locale, "system.broken"));
        words.setInternalErrorMessage(say(locale, "system.reload"));
        words.setSyncErrorCaption(say(locale, "system.apart"));
        words.setSyncErrorMessage(say(locale, "system.reload"));
        return words;
    }

    /** The line on top of a page whose connection is lost, as in a train. */
    static void on(ReconnectDialogConfiguration line, Locale locale) {
        line.setDialogText(say(locale, "system.lost"));
        line.setDialogTextGaveUp(say(locale, "system.gone"));
    }

    private static String say(Locale locale, String key) {
        return Sentences.of(key, locale); // whoever has no cookie has no session to translate in
    }
}
