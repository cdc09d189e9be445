package cz.trojlistek.walk;

import cz.trojlistek.replay.PlayedPlan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Somebody at a browser, who acts in Czech and looks at every page in English, too. */
final class Visitor {

    final Tab czech;
    private final Tab english;
    private final Executor aside;
    private final Findings findings;

    Visitor(Tab czech, Tab english, Executor aside, Findings findings) {
        this.czech = czech;
        this.english = english;
        this.aside = aside;
        this.findings = findings;
    }

    Visitor signIn(String login) {
        inBoth(tab -> tab.signIn(login, PlayedPlan.PASSWORD));
        return this;
    }

    Tab open(String path) {
        return czech.open(path);
    }

    /** Opens the task of this name from the list of one's own. */
    Tab take(String task) {
        return open("/app/tasks").follow(task);
    }

    /** Looks at what the Czech tab has open, in both languages, wide and narrow. */
    Tab look(String page) {
        return look(page, tab -> {});
    }

    /** As above, but what is looked at is not there before something was done on the page. */
    Tab look(String page, Consumer<Tab> act) {
        findings.meet(page);
        var url = czech.page.url();
        inBoth(tab -> {
            if (tab == english) {
                tab.open(url);
            }
            act.accept(tab);
            tab.look(page);
        });
        return czech;
    }

    private void inBoth(Consumer<Tab> act) {
        var other = CompletableFuture.runAsync(() -> act.accept(english), aside);
        act.accept(czech);
        other.join();
    }
}
