package cz.trojlistek.shell;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Which part of a list is asked for. Unlike the portal's pages, nonsense is told instead of being taken for the first page. */
public record ApiPaging(
        @Parameter(
                description = "Which page, counted from 1.",
                schema = @Schema(type = "integer", minimum = "1", maximum = "10000", defaultValue = "1"))
        @Nullable
        Integer page,

        @Parameter(
                description = "How many items a page has.",
                schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "25"))
        @Nullable
        Integer size) {

    private static final int LAST = 10_000;
    private static final int MOST = 100;
    private static final int USUAL = 25;

    /** Reads the page and says where its neighbours are. */
    public <T> ApiPage<T> read(Pages.Source<T> source) {
        int number = within("page", page, 1, LAST);
        int rows = within("size", size, USUAL, MOST);
        var found = Pages.read(String.valueOf(number), rows, source);
        return new ApiPage<>(
                List.copyOf(found.rows()),
                number,
                rows,
                found.next() == null || found.next() > LAST ? null : address(found.next()),
                found.previous() == null ? null : address(found.previous()));
    }

    private static int within(String name, @Nullable Integer asked, int usual, int most) {
        if (asked == null) {
            return usual;
        }
        if (asked < 1 || asked > most) {
            throw new ApiRefusal(name, "%s must be from 1 to %d".formatted(name, most));
        }
        return asked;
    }

    /** The same question for another page, as this server knows itself: without its name. */
    private static String address(int page) {
        var request = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .build();
        return request.getPath() + "?" + request.getQuery();
    }
}
