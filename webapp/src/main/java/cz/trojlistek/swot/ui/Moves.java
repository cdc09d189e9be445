package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.swot.Quadrant;
import cz.trojlistek.swot.ReadSwots.ItemRow;
import java.util.EnumMap;
import java.util.Map;

/** The ways an item can go, as buttons: what a mouse does by dragging, a keyboard or a finger does with these. */
class Moves extends Div {

    private final Button up = new Button(getTranslation("swot.up"));
    private final Button down = new Button(getTranslation("swot.down"));
    private final Map<Quadrant, Button> elsewhere = new EnumMap<>(Quadrant.class);

    Moves(ItemCard card, Board board) {
        addClassNames("row", "moves");
        up.addClickListener(click -> {
            board.moveBy(card, -1);
            up.focus();
        });
        down.addClickListener(click -> {
            board.moveBy(card, 1);
            down.focus();
        });
        add(up, down);
        for (var quadrant : Quadrant.values()) {
            var there = new Button(getTranslation("swot.to." + quadrant));
            there.addClickListener(click -> {
                board.moveTo(card, quadrant);
                card.focusMove();
            });
            elsewhere.put(quadrant, there);
            add(there);
        }
        getChildren()
                .map(Button.class::cast)
                .forEach(one -> one.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL));
    }

    /** Every button says which item it moves to who cannot see where it stands. */
    final void show(ItemRow row) {
        getChildren().map(Button.class::cast).forEach(one -> one.setAriaLabel(one.getText() + ": " + row.text()));
        elsewhere.forEach((quadrant, there) -> there.setVisible(quadrant != row.quadrant()));
    }
}
