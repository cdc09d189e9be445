package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ReadApprovals.ApprovalRow;
import cz.trojlistek.approval.Result;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.shell.TierMark;
import jakarta.annotation.security.PermitAll;

/** Which plans are before which body. */
@Route("approvals")
@PermitAll
class ApprovalsView extends Div implements HasDynamicTitle {

    ApprovalsView(ReadApprovals read) {
        add(
                new PageHeader(getTranslation("approval.list.title")),
                new Listing<ApprovalRow>(getTranslation("approval.list.title"))
                        .component(
                                getTranslation("approval.list.plan"),
                                row -> new Anchor(
                                        "approvals/" + row.id(),
                                        row.extendsTo() == null
                                                ? row.title()
                                                : Told.extension(row.extendsTo(), row.planTitle())))
                        .component(
                                getTranslation("approval.list.territory"),
                                row -> new TierMark(row.path(), row.territoryName()))
                        .number(getTranslation("approval.list.round"), ApprovalRow::round)
                        .component(getTranslation("approval.list.state"), ApprovalsView::state)
                        .whenEmpty(new EmptyState(
                                Sign.SEAL,
                                getTranslation("approval.list.empty"),
                                getTranslation("approval.list.empty-next")))
                        .from(read::list));
    }

    private static Component state(ApprovalRow row) {
        if (row.approved()) {
            return new StateMark(State.DONE, Told.text("approval.state.approved"));
        }
        if (row.lastResult() == Result.REJECTED) {
            return new StateMark(State.BAD, Told.text("approval.state.rejected"));
        }
        if (row.lastResult() == Result.RETURNED) {
            return new StateMark(State.SOON, Told.text("approval.state.returned"));
        }
        return row.submittedOn() == null || row.nextBody() == null
                ? new StateMark(State.WAIT, Told.text("approval.state.prepared"))
                : new StateMark(State.RUN, Told.text("approval.state.decides", row.nextBody()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.list.title");
    }
}
