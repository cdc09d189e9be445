package cz.trojlistek.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Credentials;
import cz.trojlistek.account.Role;
import cz.trojlistek.territory.Territory;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("koordinatorka.obrazovky")
@SuppressWarnings("NullAway.Init")
class PeopleViewsTest extends SpringBrowserlessTest {

    static final String PASSWORD = "lípa před radnicí";

    @Autowired
    TestPeople people;

    @Autowired
    Credentials credentials;

    @Autowired
    JdbcClient database;

    final String login = "clen." + UUID.randomUUID();

    @BeforeEach
    void aCoordinator() {
        people.person("koordinatorka.obrazovky", Role.COORDINATOR, TestPeople.BRNO);
        people.person("zapisovatelka.obrazovky", Role.COUNCIL_CLERK, TestPeople.BRNO);
    }

    @Test
    void whoIsInvitedComesThroughTheLink() {
        navigate(InviteView.class);
        field("Jméno").setValue("Zástupce uživatelů 3");
        field("Přihlašovací jméno").setValue(login);
        press("Vytvořit pozvánku");
        var link = field("Odkaz pro pozvaného").getValue();
        assertThat(link).contains("/app/invitation/");

        navigate("invitation/" + link.substring(link.lastIndexOf('/') + 1), InvitationView.class);
        assertThat(field("Jméno").getValue()).isEqualTo("Zástupce uživatelů 3");
        password("Heslo", PASSWORD);
        password("Heslo ještě jednou", "něco jiného");
        press("Uložit heslo");
        assertThat(credentials.passwordHash(login)).isEmpty();

        password("Heslo ještě jednou", PASSWORD);
        press("Uložit heslo");
        assertThat(find(H1.class).single().getText()).isEqualTo("Heslo je uložené");
        assertThat(credentials.passwordHash(login))
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("$argon2id$"));
    }

    @Test
    void theLinkGoesByEMail() {
        navigate(InviteView.class);
        field("Jméno").setValue("Zástupkyně uživatelů 4");
        field("Přihlašovací jméno").setValue(login);
        press("Vytvořit pozvánku");
        field("E-mail, na který odkaz poslat").setValue("není adresa");
        press("Poslat odkaz e-mailem");
        assertThat(field("E-mail, na který odkaz poslat").getErrorMessage()).contains("jmeno@obec.cz");
        field("E-mail, na který odkaz poslat").setValue(login + "@klub.cz");
        press("Poslat odkaz e-mailem");

        assertThat(database.sql("select body from letter where address = ?")
                        .param(login + "@klub.cz")
                        .query(String.class)
                        .single())
                .contains(login);
    }

    @Test
    void aLinkThatIsNotGoodSaysSo() {
        navigate("invitation/nonsense", InvitationView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Tento odkaz neplatí");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/app/login", "/"); // somebody who has a password, and somebody who needs none
        assertThat(find(ListItem.class).all())
                .first()
                .satisfies(
                        way -> assertThat(way.getElement().getTextRecursively()).contains("nový odkaz"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCoordinatorChoosesTheOwnPlaceOnly() {
        navigate(InviteView.class);

        var place = (ComboBox<Territory>) find(ComboBox.class).single();
        assertThat(place.getValue().path()).isEqualTo(TestPeople.BRNO);
        assertThat(place.getLazyDataView().getItems()).hasSize(1);
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void password(String label, String value) {
        find(PasswordField.class).withCaption(label).single().setValue(value);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @BeforeEach
    void czech() {
        com.vaadin.flow.component.UI.getCurrent().setLocale(Locale.of("cs"));
    }
}
