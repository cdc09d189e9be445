package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.swot.Quadrant;
import cz.trojlistek.swot.SwotWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One quadrant: its items in their order and the line for one more. The line stays while one types, whatever others do. */
class QuadrantPanel extends Section {

    private final OrderedList list = new OrderedList();
    private final Fields adding = new Fields();
    private final TextField text = new TextField(getTranslation("swot.new"));

    QuadrantPanel(Board board, Quadrant quadrant) {
        addClassNames("card", "swot-quadrant");
        var title = new H2(getTranslation("swot.quadrant." + quadrant));
        title.setId(titleOf(quadrant));
        list.getElement().setAttribute("aria-labelledby", titleOf(quadrant));
        adding.add("text", text);
        text.setMaxLength(200);
        text.setManualValidation(true); // the line is empty again after each item, and that is no mistake
        text.setRequiredIndicatorVisible(true);
        text.setAriaLabel(getTranslation("swot.new") + ": " + getTranslation("swot.quadrant." + quadrant));
        var add = adding.secondary("swot.add", () -> board.add(quadrant, SwotWords.of(text.getValue())), () -> {
            text.clear();
            board.changed();
            text.focus();
        });
        add.setAriaLabel(getTranslation("swot.add") + ": " + getTranslation("swot.quadrant." + quadrant));
        adding.enterPresses(add);
        add(title, list, adding);
        DropTarget.create(title)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .ifPresent(card -> board.moveBehind((ItemCard) card, quadrant, null)));
        DropTarget.create(adding)
                .addDropListener(drop ->
                        drop.getDragSourceComponent().ifPresent(card -> board.moveTo((ItemCard) card, quadrant)));
    }

    static String titleOf(Quadrant quadrant) {
        return "swot-" + quadrant;
    }

    /** Who was typing when it became final keeps the words; adding them says why it does not go. */
    void open(boolean open) {
        adding.setVisible(open || !text.isEmpty());
    }

    /** Puts the cards into this order; of those that are here as many as possible are not touched. */
    void arrange(List<ItemCard> wanted) {
        var firm = cards().filter(ItemCard::isBeingReworded).collect(Collectors.toSet());
        var staying = Arrangement.staying(cards().toList(), wanted, firm);
        cards().filter(card -> !staying.contains(card)).toList().forEach(list::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (!staying.contains(wanted.get(i))) {
                list.addComponentAtIndex(i, wanted.get(i));
            }
        }
        list.setVisible(!wanted.isEmpty());
    }

    /** In the order they stand here. */
    List<ItemCard> order() {
        return cards().toList();
    }

    private Stream<ItemCard> cards() {
        return list.getChildren().map(ItemCard.class::cast);
    }
}
