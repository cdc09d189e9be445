package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rows an agenda is written in, and how long all of it takes; what is typed is read by {@code read(AgendaRow::item)}. */
final class AgendaFields {

    private AgendaFields() {}

    /** Begins with these items, or with one empty row. */
    static Rows<AgendaRow> in(Fields fields, Instant startsAt, List<AgendaItem> written) {
        var total = new Paragraph();
        total.getElement().setAttribute("role", "status");
        var rows = new ArrayList<Rows<AgendaRow>>(1);
        Runnable count = () -> {
            var minutes = AgendaList.minutes(rows.getFirst().rows());
            total.setText(minutes == 0 ? "" : AgendaList.total(fields, startsAt, minutes));
        };
        var agenda = new Rows<>(
                        fields.getTranslation("meeting.agenda"),
                        fields.getTranslation("meeting.add-agenda-item"),
                        fields.getTranslation("meeting.take-agenda-item-away"),
                        () -> new AgendaRow(count))
                .ordered(fields.getTranslation("meeting.item-up"), fields.getTranslation("meeting.item-down"));
        rows.add(agenda);
        fields.add("agenda", agenda).setHelperText(fields.getTranslation("meeting.agenda-help"));
        fields.text(total);
        written.forEach(item -> agenda.addRow().show(item));
        if (written.isEmpty()) {
            agenda.addRow();
        }
        agenda.addValueChangeListener(change -> count.run());
        return agenda;
    }
}
