package cz.trojlistek.district.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What the region asked, in its own words. */
class AskedText extends Paragraph {

    AskedText(String topics) {
        super(topics);
        addClassNames("quote", "written");
    }
}
