package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.consultation.Channel;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.PublicConsultations.Paragraph;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.Receipt;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Addresses;
import cz.trojlistek.shell.Card;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.State;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A comment that came by post, e-mail, data box or by hand is registered as if its author had filled in the form. */
@Route("consultations/:id/register")
@PermitAll
class RegisterCommentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 2000;

    private final transient RunConsultation run;
    private final transient ReadConsultations read;
    private final transient PublicConsultations text;

    RegisterCommentView(RunConsultation run, ReadConsultations read, PublicConsultations text) {
        this.run = run;
        this.read = read;
        this.text = text;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = NotFound.unlessId(event.getRouteParameters().get("id").orElse(""));
        var head = read.head(id);
        if (!head.mayConduct()) {
            throw new NotAllowed();
        }
        removeAll();
        add(
                new PageHeader(getPageTitle())
                        .crumb(head.cycle().planTitle(), "plans/" + head.cycle().id())
                        .crumb(getTranslation("consultation.settlements"), "consultations/" + id)
                        .lead(getTranslation(
                                "consultation.register.lead",
                                Words.until(head.facts().window()))),
                form(head));
    }

    private Fields form(Head head) {
        var id = head.facts().id();
        var fields = new Fields();
        fields.text(new H2(getTranslation("consultation.register.who")));
        var author = fields.add("author", new TextField(getTranslation("consultation.register.author")));
        author.setRequiredIndicatorVisible(true);
        author.setWidthFull();
        var side = new RadioButtonGroup<Side>(getTranslation("consultation.side.register"));
        side.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> getTranslation("consultation.side." + one));
        side.setRequiredIndicatorVisible(true);
        fields.add("side", side);
        var email = fields.optional("email", new TextField(getTranslation("consultation.register.email")));
        var namePublic = fields.text(new Checkbox(getTranslation("consultation.name-public.register")));
        fields.text(new H2(getTranslation("consultation.register.when")));
        var channel = new Select<Channel>();
        channel.setLabel(getTranslation("consultation.channel"));
        channel.setItems(Arrays.stream(Channel.values())
                .filter(one -> one != Channel.PORTAL)
                .toList());
        channel.setItemLabelGenerator(one -> getTranslation("consultation.channel." + one));
        channel.setValue(Channel.POST);
        fields.add("channel", channel);
        var day = fields.optional(
                "postmark",
                new DayField(getTranslation("consultation.deciding-day"))
                        .help(getTranslation("consultation.deciding-day-help")));
        fields.text(new H2(getTranslation("consultation.register.what")));
        var words = fields.add("text", area("consultation.register.text"));
        words.setRequiredIndicatorVisible(true);
        var place = new ComboBox<Paragraph>(getTranslation("consultation.register.place"));
        place.setItems(paragraphs(id));
        place.setItemLabelGenerator(one -> one.code() + " " + one.wording());
        place.setHelperText(getTranslation("consultation.place.help"));
        place.setWidthFull();
        fields.optional("place", place);
        var proposal = fields.optional("proposal", area("consultation.register.proposal"));
        fields.primary(
                "consultation.register.action",
                () -> told(
                        id,
                        run.register(
                                id,
                                new NewComment(
                                        place.getValue() == null
                                                ? null
                                                : place.getValue().id(),
                                        words.getValue(),
                                        proposal.getValue(),
                                        side.getValue(),
                                        author.getValue(),
                                        email.getValue(),
                                        namePublic.getValue()),
                                channel.getValue(),
                                day.getValue())),
                () -> {});
        fields.leave("consultation.close-panel", () -> UI.getCurrent().navigate("consultations/" + id));
        return fields;
    }

    /** The number and the private link go to the author on paper; nobody can look them up later. */
    private void told(UUID id, Receipt receipt) {
        removeAll();
        var link = new TextField(getTranslation("consultation.registered.address"));
        link.setValue(Addresses.ofThisServer() + "/receipts/" + receipt.token());
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        add(
                new PageHeader(getTranslation("consultation.registered", String.valueOf(receipt.number()))),
                Note.banner(
                        receipt.late() ? State.SOON : State.DONE,
                        getTranslation(
                                receipt.late() ? "consultation.registered.late" : "consultation.registered.in-time")),
                new Card(
                        getTranslation("consultation.registered.private"),
                        new Div(getTranslation("consultation.registered.link")),
                        link),
                new Div(new Anchor("consultations/" + id, getTranslation("consultation.open-table"))),
                new Div(new Anchor("consultations/" + id + "/register", getTranslation("consultation.register"))));
    }

    private List<Paragraph> paragraphs(UUID id) {
        return text.chapters(id, 0, 100).stream()
                .flatMap(chapter -> text.text(id, chapter.code(), 0, MOST).stream())
                .toList();
    }

    private TextArea area(String key) {
        var area = new TextArea(getTranslation(key));
        area.setWidthFull();
        return area;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultation.register");
    }
}
