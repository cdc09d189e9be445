package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.Doer;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.PublicVersion;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.ActionItemRow;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Scope;

/** Every part of the minutes as the public will read it, gone through once more for names (BR-109). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.publishMinutes")
class PublishMinutesForm extends MeetingForm {

    PublishMinutesForm(HoldMeetings hold, ReadMeetings read) {
        super(hold, read);
    }

    private record ItemFields(TextField title, Select<Doer> doer) {

        PublicVersion.Item item() {
            return new PublicVersion.Item(title.getValue(), doer.getValue());
        }
    }

    @Override
    void before(MeetingPage meeting) {
        add(Note.banner(State.INFO, getTranslation("meeting.publish-what")));
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var draft = read.publicDraft(meeting.id());
        var agenda = topics(fields, draft.agenda());
        var text = fields.add("publicText", new TextArea(getTranslation("meeting.public-text")));
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(getTranslation("meeting.public-text-help"));
        text.setMinRows(10);
        text.setWidthFull();
        text.setValue(draft.text());
        var decisions = decisions(fields, draft.decisions());
        var items = items(fields, draft.items(), read.actionItems(meeting.id()));
        fields.primary(
                "task.meeting.publishMinutes.action",
                () -> hold.publishMinutes(
                        meeting.id(),
                        new PublicVersion(
                                agenda.stream().map(TextField::getValue).toList(),
                                decisions.stream().map(TextArea::getValue).toList(),
                                text.getValue(),
                                items.stream().map(ItemFields::item).toList())),
                done);
    }

    private List<TextField> topics(Fields fields, List<String> draft) {
        return IntStream.range(0, draft.size())
                .mapToObj(i -> line(fields, "agenda." + i, getTranslation("meeting.public-topic", i + 1), draft.get(i)))
                .toList();
    }

    private List<TextArea> decisions(Fields fields, List<String> draft) {
        var all = new ArrayList<TextArea>();
        for (int i = 0; i < draft.size(); i++) {
            var decision = fields.add("decisions." + i, new TextArea(getTranslation("meeting.public-decision", i + 1)));
            decision.setRequiredIndicatorVisible(true);
            decision.setWidthFull();
            decision.setValue(draft.get(i));
            all.add(decision);
        }
        return all;
    }

    private List<ItemFields> items(Fields fields, List<PublicVersion.Item> draft, List<ActionItemRow> kept) {
        var all = new ArrayList<ItemFields>();
        if (!draft.isEmpty()) {
            fields.text(new H2(getTranslation("meeting.action-items")));
        }
        for (int i = 0; i < draft.size(); i++) {
            var title = line(
                    fields,
                    "items." + i,
                    getTranslation("meeting.public-item", i + 1),
                    draft.get(i).title());
            var doer = fields.add("doers." + i, new Select<Doer>());
            doer.setLabel(getTranslation("meeting.public-doer", i + 1));
            doer.setItems(Doer.values());
            doer.setItemLabelGenerator(one -> getTranslation("meeting.doer." + one));
            doer.setHelperText(
                    getTranslation("meeting.public-doer-help", kept.get(i).assignee()));
            doer.setRequiredIndicatorVisible(true);
            doer.setValue(draft.get(i).doer());
            all.add(new ItemFields(title, doer));
        }
        return all;
    }

    private static TextField line(Fields fields, String name, String label, String draft) {
        var line = fields.add(name, new TextField(label));
        line.setRequiredIndicatorVisible(true);
        line.setWidthFull();
        line.setValue(draft);
        return line;
    }
}
