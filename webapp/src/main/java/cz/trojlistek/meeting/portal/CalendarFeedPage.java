package cz.trojlistek.meeting.portal;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.CalendarFeed;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where somebody's calendar reads their meetings, without an account: whoever has the address may. */
@Controller
class CalendarFeedPage {

    private static final String ENDING = ".ics";

    private final CalendarFeed feed;

    CalendarFeedPage(CalendarFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/calendar/{file}")
    ResponseEntity<byte[]> calendar(@PathVariable String file) {
        if (!file.endsWith(ENDING)) {
            throw new NotFound();
        }
        var text = feed.of(file.substring(0, file.length() - ENDING.length()));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
