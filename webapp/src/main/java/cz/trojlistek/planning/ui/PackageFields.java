package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.plan.ApprovalPackage;
import cz.trojlistek.plan.ArrangePackages;
import cz.trojlistek.plan.ArrangePackages.Arranged;
import cz.trojlistek.plan.ArrangePackages.Arrangement;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The packages one under the other, then for each chapter which it is in. What has begun is shown and cannot be changed. */
class PackageFields extends Div {

    private final UUID cycle;
    private final transient Arrangement now;
    private final transient ArrangePackages packages;
    private final transient Runnable done;
    private final List<TextField> names = new ArrayList<>();
    private final List<Checkbox> consulted = new ArrayList<>();
    private final Map<UUID, Select<Integer>> places = new HashMap<>();

    PackageFields(UUID cycle, Arrangement now, ArrangePackages packages, Runnable done) {
        this.cycle = cycle;
        this.now = now;
        this.packages = packages;
        this.done = done;
        fill(
                now.packages().isEmpty()
                        ? List.of(new Arranged("", true, all()), new Arranged("", true, Set.of()))
                        : now.packages().stream()
                                .map(one -> new Arranged(
                                        one.name(),
                                        one.consulted(),
                                        one.chapters().stream()
                                                .map(PlanLine::id)
                                                .collect(Collectors.toSet())))
                                .toList());
    }

    private Set<UUID> all() {
        return now.chapters().stream().map(PlanLine::id).collect(Collectors.toSet());
    }

    private void fill(List<Arranged> rows) {
        removeAll();
        names.clear();
        consulted.clear();
        places.clear();
        var fields = new Fields().saw(now.version());
        for (int i = 0; i < rows.size(); i++) {
            row(fields, i, rows.get(i));
        }
        fields.text(new H3(getTranslation("plan.packages.chapters")));
        now.chapters().forEach(chapter -> place(fields, chapter, rows));
        fields.primary("plan.packages.save", () -> packages.arrange(cycle, fields.seen(), typed()), done);
        if (rows.size() < ApprovalPackage.MOST) {
            fields.text(rebuild("plan.packages.add", () -> {
                var more = new ArrayList<>(typed());
                more.add(new Arranged("", true, Set.of()));
                fill(more);
                names.getLast().focus();
            }));
        }
        if (rows.size() > Math.max(2, begun() + 1)) {
            fields.text(rebuild("plan.packages.remove", () -> fill(withoutLast())));
        }
        if (!now.packages().isEmpty() && begun() == 0) {
            fields.removal(
                    "plan.packages.undivide",
                    getTranslation("plan.packages.undivide.sure"),
                    () -> packages.arrange(cycle, fields.seen(), List.of()),
                    done);
        }
        add(fields);
    }

    private int begun() {
        return (int) now.packages().stream().filter(one -> one.begun()).count();
    }

    private void row(Fields fields, int i, Arranged one) {
        var fixed = i < begun();
        var name = fields.add("name." + i, new TextField(getTranslation("plan.package.name", i + 1)));
        name.setMaxLength(200);
        name.setValue(one.name());
        name.setReadOnly(fixed);
        name.setRequiredIndicatorVisible(!fixed);
        var asked = fields.add("consulted." + i, new Checkbox(getTranslation("plan.package.ask", i + 1)));
        asked.setValue(one.consulted());
        asked.setReadOnly(fixed || (now.consultationDecided() && i == now.atHand() - 1));
        name.addValueChangeListener(change -> places.values().stream()
                .filter(select -> !select.isReadOnly())
                .forEach(select -> select.getDataProvider().refreshItem(i)));
        names.add(name);
        consulted.add(asked);
    }

    private void place(Fields fields, PlanLine chapter, List<Arranged> rows) {
        var where = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).chapters().contains(chapter.id()))
                .findFirst()
                .orElse(rows.size() - 1);
        var select = fields.add("place." + chapter.id(), new Select<Integer>());
        select.setLabel(chapter.code() + " " + chapter.wording());
        var fixed = where < begun();
        select.setItems(
                IntStream.range(fixed ? 0 : begun(), rows.size()).boxed().toList());
        select.setItemLabelGenerator(i -> {
            var name = names.get(i).getValue();
            return name.isBlank() ? getTranslation("plan.package.number", i + 1) : (i + 1) + ". " + name;
        });
        select.setValue(where);
        select.setReadOnly(fixed);
        places.put(chapter.id(), select);
    }

    private Button rebuild(String key, Runnable change) {
        var button = new Button(getTranslation(key), click -> change.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private List<Arranged> withoutLast() {
        var rows = new ArrayList<>(typed());
        var gone = rows.removeLast();
        var last = rows.removeLast();
        var chapters = new HashSet<>(last.chapters());
        chapters.addAll(gone.chapters());
        rows.add(new Arranged(last.name(), last.consulted(), chapters));
        return rows;
    }

    private List<Arranged> typed() {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Arranged(
                        names.get(i).getValue(),
                        consulted.get(i).getValue(),
                        places.entrySet().stream()
                                .filter(place -> place.getValue().getValue() == i)
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())))
                .toList();
    }
}
