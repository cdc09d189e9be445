package cz.trojlistek.approval.portal;

import cz.trojlistek.approval.PublicResolutions;
import cz.trojlistek.approval.Result;
import cz.trojlistek.plan.AboutPlan;
import cz.trojlistek.shell.Dates;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says above a published plan which body had the last word, and when. */
@Component
class ApprovedBy implements AboutPlan {

    private static final int MOST = 200;

    private final PublicResolutions resolutions;

    ApprovedBy(PublicResolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<Fact> about(UUID cycle, Locale locale) {
        return resolutions.ofApprovedPlan(cycle, MOST).reversed().stream()
                .filter(one -> one.result() == Result.APPROVED && one.extendsTo() == null)
                .findFirst()
                .map(one -> new Fact("approval.page.approved-by", List.of(one.bodyName(), Dates.day(one.sessionOn()))))
                .stream()
                .toList();
    }
}
