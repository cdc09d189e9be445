package cz.trojlistek.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.remark.ReadRemarks.Said;
import cz.trojlistek.remark.ReadRemarks.Thread;
import cz.trojlistek.remark.WriteRemarks;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.UUID;

/** One remark with its answers, and what can be done with it. */
class ThreadCard extends Div {

    ThreadCard(UUID cycle, Thread thread, WriteRemarks write, boolean may, Runnable changed) {
        addClassNames("sheet", "stack");
        setId("r" + thread.id());
        var where = thread.gone()
                ? new Span(thread.elementCode())
                : new Anchor(RemarksView.of(cycle, thread.element()), thread.elementCode());
        var head = new Div(where);
        head.addClassNames("row", "wide");
        if (thread.gone()) {
            head.add(new StateMark(State.INFO, getTranslation("remark.piece-gone")));
        } else if (thread.outdated()) {
            head.add(new StateMark(State.INFO, getTranslation("remark.outdated")));
        }
        if (thread.resolvedAt() != null) {
            head.add(new StateMark(
                    State.DONE,
                    getTranslation("remark.resolved", thread.resolvedBy(), Dates.moment(thread.resolvedAt()))));
        }
        add(head);
        if (!thread.quote().isEmpty()) {
            var quote = new Paragraph(thread.quote());
            quote.addClassName("quote");
            add(quote);
        }
        add(said(thread.said()));
        thread.replies().forEach(one -> add(said(one)));
        if (may) {
            add(answers(thread, write, changed));
        }
    }

    private Component said(Said said) {
        var who = new Span(getTranslation("remark.said", said.author(), Dates.moment(said.at())));
        who.addClassNames("small", "muted");
        var words = new Paragraph(said.text());
        words.addClassName("written");
        return new Div(who, words);
    }

    private Component answers(Thread thread, WriteRemarks write, Runnable changed) {
        var settle = new Fields().saw(thread.version());
        if (thread.resolvedAt() != null) {
            settle.secondary("remark.reopen", () -> write.reopen(thread.id()), changed);
            return settle;
        }
        settle.secondary("remark.resolve", () -> write.resolve(thread.id(), settle.seen()), changed);
        var reply = new Fields();
        var text = reply.add("text", new TextArea(getTranslation("remark.reply.text")));
        text.setRequiredIndicatorVisible(true);
        reply.secondary("remark.reply", () -> write.reply(thread.id(), text.getValue()), changed);
        return new Div(new NativeDetails(getTranslation("remark.reply.open"), reply), settle);
    }
}
