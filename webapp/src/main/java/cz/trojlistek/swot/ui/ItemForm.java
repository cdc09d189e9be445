package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.swot.ReadSwots.ItemRow;
import cz.trojlistek.swot.SwotWords;
import java.util.List;

/** Rewords, weighs or takes out one item. If another has done so meanwhile, both wordings are there to compare. */
class ItemForm extends Div {

    private final Div told = new Div();
    private final TextField text = new TextField(getTranslation("swot.item"));

    ItemForm(Board board, ItemRow row, Runnable close) {
        var fields = new Fields().saw(row.edition());
        fields.add("text", text);
        text.setValue(row.text());
        text.setMaxLength(200);
        text.setRequiredIndicatorVisible(true);
        var weight = fields.add("weight", new RadioButtonGroup<Integer>(getTranslation("swot.weigh")));
        weight.setItems(List.of(1, 2, 3, 4, 5));
        weight.setValue(row.weight());
        weight.setHelperText(getTranslation("swot.weigh.help"));
        var evidence = fields.optional("evidence", new TextArea(getTranslation("swot.evidence")));
        evidence.setValue(row.evidence());
        evidence.setHelperText(getTranslation("swot.evidence.help"));
        fields.secondary(
                "swot.save",
                () -> board.reword(
                        row.id(),
                        fields.seen(),
                        new SwotWords(text.getValue(), weight.getValue(), evidence.getValue())),
                close);
        fields.removal(
                "swot.remove",
                getTranslation("swot.remove-ask", row.text()),
                () -> board.remove(row.id(), fields.seen()),
                () -> {
                    close.run();
                    PageHeader.focus(QuadrantPanel.titleOf(row.quadrant()));
                });
        fields.leave("form.cancel", close);
        add(told, fields);
    }

    void begin() {
        text.focus();
    }

    void say(Component words) {
        told.removeAll();
        told.add(words);
    }
}
