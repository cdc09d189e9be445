package cz.trojlistek.planning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import java.util.ArrayList;
import java.util.List;

/** Two days for every phase: the planned first and last one. */
final class ScheduleFields {

    private record Line(Phase phase, DayField from, DayField to) {}

    private final List<Line> lines = new ArrayList<>();

    ScheduleFields(Fields fields, List<PhaseDates> schedule) {
        var year = schedule.getFirst().phase() == Phase.PROPOSING;
        for (var dates : schedule) {
            fields.beside(() -> {
                var name = PhaseMark.name(year, dates.phase());
                var from = fields.add(
                        "schedule." + dates.phase(), new DayField(I18NProvider.translate("planning.phase-from", name)));
                var to = fields.add(
                        "schedule-to." + dates.phase(),
                        new DayField(I18NProvider.translate("planning.phase-to", name)));
                from.setRequiredIndicatorVisible(true);
                to.setRequiredIndicatorVisible(true);
                from.setValue(dates.plannedFrom());
                to.setValue(dates.plannedTo());
                lines.add(new Line(dates.phase(), from, to));
            });
        }
    }

    List<PhaseDates> value() {
        return lines.stream()
                .map(line -> PhaseDates.planned(
                        line.phase(),
                        CycleActions.day(line.from().getValue()),
                        CycleActions.day(line.to().getValue())))
                .toList();
    }
}
