package cz.trojlistek.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.account.InvitePeople;
import cz.trojlistek.account.OneTimeLink;
import cz.trojlistek.shell.Addresses;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;

/** A one-time link, seen here once and never again. */
class ShownLink extends Div {

    ShownLink(OneTimeLink link, InvitePeople invitePeople) {
        var text = new TextField(getTranslation("account.link"));
        text.setValue(Addresses.ofThisServer() + "/app/invitation/" + link.token());
        text.setReadOnly(true);
        text.setAutoselect(true);
        text.setWidthFull();
        text.setHelperText(getTranslation("account.link-until", Dates.moment(link.endsAt())));
        var mail = new Fields();
        var email = mail.add("email", new TextField(getTranslation("account.link-email")));
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        mail.primary("account.mail-link", () -> invitePeople.mail(link, email.getValue()), () -> {
            mail.removeFromParent();
            add(Note.calm(getTranslation("account.link-mailed", email.getValue())));
        });
        add(new Card(
                getTranslation("account.link-made"),
                new Paragraph(getTranslation("account.link-what")),
                text,
                Note.then(getTranslation("account.link-then")),
                mail));
    }
}
