package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.swot.ReadSwots.ItemRow;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item on the board: to read, to reword in its place, to move. While it is being reworded nothing takes it away. */
class ItemCard extends ListItem {

    private final transient Board board;
    private transient ItemRow row;
    private final Span weight = new Span();
    private final Paragraph text = new Paragraph();
    private final Paragraph evidence = new Paragraph();
    private final Button edit = new Button(getTranslation("form.edit"), Sign.EDIT.icon());
    private final Button move = new Button(getTranslation("swot.move"));
    private final Div actions = new Div(edit, move);
    private final Div words = new Div(weight, text, evidence, actions);
    private final DragSource<ItemCard> drag = DragSource.create(this);
    private final Moves moves;
    private @Nullable ItemForm form;

    ItemCard(Board board, ItemRow row) {
        this.board = board;
        this.row = row;
        addClassName("swot-item");
        setId("item-" + row.id());
        weight.addClassName("weight");
        evidence.addClassNames("evidence", "small", "muted");
        words.addClassName("words");
        actions.addClassNames("row", "act");
        for (var button : new Button[] {edit, move}) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        }
        moves = new Moves(this, board);
        moves.setVisible(false);
        edit.addClickListener(click -> reword());
        move.addClickListener(click -> openMoves(!moves.isVisible()));
        DropTarget.create(this)
                .addDropListener(drop ->
                        drop.getDragSourceComponent().ifPresent(other -> board.takePlace((ItemCard) other, this)));
        add(words, moves);
        show(row, true);
    }

    /** What stands there now. An open form keeps what was typed; it tells what stands there when it is saved. */
    final void show(ItemRow now, boolean open) {
        row = now;
        weight.setText(getTranslation("swot.weight-of", now.weight()));
        text.setText(now.text());
        evidence.setText(now.evidence());
        evidence.setVisible(!now.evidence().isEmpty());
        edit.setAriaLabel(getTranslation("form.edit") + ": " + now.text());
        move.setAriaLabel(getTranslation("swot.move") + ": " + now.text());
        actions.setVisible(open);
        drag.setDraggable(open && form == null);
        moves.show(now);
        openMoves(open && moves.isVisible());
    }

    private void openMoves(boolean open) {
        moves.setVisible(open);
        move.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void reword() {
        openMoves(false);
        var opened = new ItemForm(board, row, this::close);
        form = opened;
        words.setVisible(false);
        drag.setDraggable(false);
        add(opened);
        opened.begin();
    }

    private void close() {
        if (form != null) {
            remove(form);
            form = null;
        }
        words.setVisible(true);
        board.changed();
        focus();
    }

    /** Somebody else has taken it out while it is being reworded: what was typed stays until the form is left. */
    void gone() {
        if (form != null) {
            form.say(Note.banner(State.SOON, getTranslation("swot.item-gone")));
        }
    }

    boolean isBeingReworded() {
        return form != null;
    }

    /** Puts the keyboard to where the item is changed, for who has just written or moved it. */
    void focus() {
        edit.focus();
    }

    void focusMove() {
        move.focus();
    }

    ItemRow row() {
        return row;
    }

    UUID item() {
        return row.id();
    }
}
