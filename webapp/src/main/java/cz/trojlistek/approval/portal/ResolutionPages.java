package cz.trojlistek.approval.portal;

import cz.trojlistek.approval.PublicResolutions;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Pages;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How the bodies decided about a plan, for everybody, once it is approved. */
@Controller
class ResolutionPages {

    private static final int ROWS = 25;

    private final PublicResolutions resolutions;

    ResolutionPages(PublicResolutions resolutions) {
        this.resolutions = resolutions;
    }

    @GetMapping("/plans/{cycle}/resolutions")
    String list(@PathVariable String cycle, @RequestParam(defaultValue = "1") String page, Model model) {
        var id = NotFound.unlessId(cycle);
        var rows = Pages.read(page, ROWS, (offset, limit) -> resolutions.list(id, offset, limit));
        model.addAttribute("cycle", id);
        model.addAttribute("plan", resolutions.planTitle(id));
        model.addAttribute("resolutions", rows.rows());
        model.addAttribute("previous", rows.previous());
        model.addAttribute("next", rows.next());
        return "approval/resolutions";
    }

    /** Always to be kept, never to be shown by the browser: nobody has looked into the file. */
    @GetMapping("/plans/{cycle}/resolutions/{resolution}.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable String cycle, @PathVariable String resolution) {
        var file = resolutions.minutes(NotFound.unlessId(cycle), NotFound.unlessId(resolution));
        var disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .eTag(file.sha256())
                .contentType(MediaType.APPLICATION_PDF)
                .body(file.content());
    }
}
