package cz.trojlistek.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;

/** Absent and forbidden are one page: nobody learns what is there for others. */
abstract class AbsentPage<T extends Exception> extends Div implements HasErrorParameter<T>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<T> error) {
        var icon = Sign.LOCK.icon();
        var on = new Anchor("", getTranslation("not-found.on"));
        on.addClassName("btn");
        var sheet = new Div(
                icon, new H1(getTranslation("not-found.title")), new Paragraph(getTranslation("not-found.what")), on);
        sheet.addClassNames("card", "state");
        removeAll();
        add(sheet);
        return 404;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-found.title");
    }

    /** No such address. */
    @ParentLayout(WorkbenchLayout.class)
    @AnonymousAllowed
    static class Address extends AbsentPage<NotFoundException> {}

    /** No such thing for this person. */
    @ParentLayout(WorkbenchLayout.class)
    @AnonymousAllowed
    static class Thing extends AbsentPage<NotFound> {}

    /** The thing may be seen, but not this side of it. */
    @ParentLayout(WorkbenchLayout.class)
    @AnonymousAllowed
    static class Right extends AbsentPage<NotAllowed> {}
}
