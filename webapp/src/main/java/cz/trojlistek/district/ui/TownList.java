package cz.trojlistek.district.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.district.ReadDistricts;
import cz.trojlistek.district.ReadDistricts.TownRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The towns of a district side by side: what they have sent, what they will pay. */
class TownList extends Listing<TownRow> {

    TownList(ReadDistricts read, UUID alignment) {
        super("");
        column(getTranslation("district.town"), TownRow::name)
                .component(getTranslation("district.data"), this::data)
                .component(getTranslation("district.cofinancing"), this::declared)
                .whenEmpty(
                        new EmptyState(getTranslation("district.no-towns"), getTranslation("district.no-towns-next")))
                .from((offset, limit) -> read.towns(alignment, offset, limit));
    }

    private Component data(TownRow town) {
        var said = new Div(mark(town.dataSentAt(), town.dataLate()));
        if (!town.data().isEmpty()) {
            said.add(words(town.data()));
        }
        return said;
    }

    private Component declared(TownRow town) {
        var said = new Div(mark(town.declaredAt(), town.declaredLate()));
        if (town.promised() > 0) {
            said.add(new Paragraph(getTranslation(
                    "district.promises",
                    town.promised(),
                    Dates.number(town.promisedCzk().longValue()))));
        } else if (!town.nothingBecause().isEmpty()) {
            said.add(words(town.nothingBecause()));
        }
        return said;
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("written");
        return words;
    }

    private StateMark mark(@Nullable Instant at, boolean late) {
        if (at == null) {
            return new StateMark(State.WAIT, getTranslation("district.awaited"));
        }
        return new StateMark(
                late ? State.SOON : State.DONE,
                getTranslation(late ? "district.came-late" : "district.came", Dates.day(at)));
    }
}
