package cz.trojlistek.plan.portal;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ReadPublished;
import cz.trojlistek.plan.ReadPublished.PublishedPlan;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The published plan as open data, for anybody: whole as JSON, by kinds as CSV. What is not published is absent. */
@Controller
class OpenDataFiles {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    /** Changes with the files, so that nobody keeps an older form of them. */
    private static final String FORM = "1";

    private final ReadPublished plans;
    private final OpenTables tables;
    private final JsonMapper json;

    OpenDataFiles(ReadPublished plans, OpenTables tables, JsonMapper json) {
        this.plans = plans;
        this.tables = tables;
        this.json = json;
    }

    @GetMapping("/plans/{id}/data/plan.json")
    @Nullable
    ResponseEntity<byte[]> whole(@PathVariable String id, WebRequest request) {
        return file(
                id,
                "plan.json",
                MediaType.APPLICATION_JSON,
                "",
                request,
                plan -> json.writeValueAsBytes(OpenData.of(plan, plans.whole(plan), plans.network(plan))));
    }

    @GetMapping("/plans/{id}/data/{table}.csv")
    @Nullable
    ResponseEntity<byte[]> table(
            @PathVariable String id, @PathVariable String table, WebRequest request, Locale locale) {
        if (!tables.has(table)) {
            throw new NotFound();
        }
        return file(
                id,
                table + ".csv",
                CSV,
                locale.getLanguage(),
                request,
                plan -> tables.write(table, plans.whole(plan), locale));
    }

    /** The fingerprint of the version says all that the bytes depend on. */
    private @Nullable ResponseEntity<byte[]> file(
            String id,
            String name,
            MediaType type,
            String language,
            WebRequest request,
            Function<PublishedPlan, byte[]> write) {
        var plan = plans.get(NotFound.unlessId(id));
        if (request.checkNotModified("\"%s-%d-%s%s\"".formatted(plan.hash(), plan.version(), FORM, language))) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(write.apply(plan));
    }
}
