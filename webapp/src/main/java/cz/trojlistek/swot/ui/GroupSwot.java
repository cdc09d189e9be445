package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.shell.PagePart;
import cz.trojlistek.shell.Section;
import cz.trojlistek.swot.ReadSwots;
import java.util.UUID;

/** The way to the SWOT of a group on the group's page, for who may write it and where there is one to read. */
@SpringComponent
class GroupSwot implements PagePart {

    private final ReadSwots read;

    GroupSwot(ReadSwots read) {
        this.read = read;
    }

    @Override
    public String page() {
        return "group";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component show(UUID group) {
        var items = read.swot(group).items().size();
        if (items == 0 && !read.allowed(group).write()) {
            return new Div();
        }
        var words = new Paragraph();
        words.setText(words.getTranslation("swot.items", items));
        var open = new Anchor("groups/" + group + "/swot", words.getTranslation("swot.open"));
        return new Section(words.getTranslation("swot.title"), words, new Paragraph(open));
    }
}
