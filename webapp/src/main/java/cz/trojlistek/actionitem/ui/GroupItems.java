package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.Section;
import java.util.UUID;

/** How many action items a group has left, on its page, with the way to all of them. */
@SpringComponent
class GroupItems implements PagePart {

    private final ReadActionItems read;

    GroupItems(ReadActionItems read) {
        this.read = read;
    }

    @Override
    public String page() {
        return "group";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Component show(UUID group) {
        var numbers = read.numbers(group);
        return new Section(
                I18NProvider.translate("actionitem.items"),
                new Paragraph(I18NProvider.translate("actionitem.left", numbers.left(), numbers.overdue())),
                new Anchor("groups/" + group + "/items", I18NProvider.translate("actionitem.show-all")));
    }
}
