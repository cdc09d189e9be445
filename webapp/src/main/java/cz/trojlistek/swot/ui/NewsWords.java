package cz.trojlistek.swot.ui;

import com.vaadin.flow.component.Component;
import cz.trojlistek.swot.SwotFact.SwotFinalised;
import cz.trojlistek.swot.SwotFact.SwotItemAdded;
import cz.trojlistek.swot.SwotFact.SwotItemMoved;
import cz.trojlistek.swot.SwotFact.SwotItemRemoved;
import cz.trojlistek.swot.SwotFact.SwotItemReworded;
import cz.trojlistek.swot.SwotFact.SwotReopened;
import cz.trojlistek.swot.SwotNews.News;

/** One change of somebody else in a sentence short enough to be read out. */
final class NewsWords {

    private NewsWords() {}

    static String of(News news, Component words) {
        var who = news.who();
        var item = news.fact().item();
        return switch (news.fact()) {
            case SwotItemAdded added -> words.getTranslation("swot.news.added", who, item);
            case SwotItemReworded reworded -> words.getTranslation("swot.news.reworded", who, item);
            case SwotItemMoved moved -> words.getTranslation("swot.news.moved", who, item);
            case SwotItemRemoved removed -> words.getTranslation("swot.news.removed", who, item);
            case SwotFinalised declared -> words.getTranslation("swot.news.final", who);
            case SwotReopened reopened -> words.getTranslation("swot.news.reopened", who);
        };
    }
}
