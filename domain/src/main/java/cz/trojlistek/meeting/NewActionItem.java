package cz.trojlistek.meeting;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who will do what until which day (BR-108). */
@Embeddable
public record NewActionItem(String title, String assignee, LocalDate due) {

    public NewActionItem {
        title = Wording.line("title", title, 300);
        assignee = Wording.line("assignee", assignee, 200);
        if (due == null) {
            throw new MeetingUnusable("meeting.due-missing", "due");
        }
    }

    String told() {
        return Trail.fact("action-item", title + ", " + assignee + ", " + Trail.day(due));
    }
}
