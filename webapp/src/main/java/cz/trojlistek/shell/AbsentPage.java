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
abstract class AbsentPage extends Div implements HasDynamicTitle {

    AbsentPage() {
        var on = new Anchor("", getTranslation("not-found.on"));
        on.addClassName("btn");
        addClassNames("card", "state");
        add(
                Sign.LOCK.icon(),
                new H1(getTranslation("not-found.title")),
                new Paragraph(getTranslation("not-found.what")),
                on);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-found.title");
    }

    /** No such address. */
    @ParentLayout(WorkbenchLayout.class)
    @AnonymousAllowed
    static class Address extends AbsentPage implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            return 404;
        }
    }

    /** No such thing for this person. */
    @ParentLayout(WorkbenchLayout.class)
    @AnonymousAllowed
    static class Thing extends AbsentPage implements HasErrorParameter<NotFound> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
            return 404;
        }
    }

    /** The thing may be seen, but not this side of it. */
    @ParentLayout(WorkbenchLayout.class)
    @AnonymousAllowed
    static class Right extends AbsentPage implements HasErrorParameter<NotAllowed> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> error) {
            return 404;
        }
    }
}
