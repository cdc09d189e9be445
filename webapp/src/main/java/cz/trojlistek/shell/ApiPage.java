package cz.trojlistek.shell;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list of the public API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApiPage<T>(
        @Schema(description = "What is on this page.") List<T> items,

        @Schema(description = "Which page this is, counted from 1.")
        int page,

        @Schema(description = "How many items a page has at most.")
        int size,

        @Schema(description = "Address of the next page; absent on the last one.", format = "uri-reference") @Nullable
        String next,

        @Schema(description = "Address of the previous page; absent on the first one.", format = "uri-reference")
        @Nullable
        String previous) {

    /** The same page with other words for what is on it. */
    public <S> ApiPage<S> as(Function<? super T, S> words) {
        return new ApiPage<>(items.stream().map(words).toList(), page, size, next, previous);
    }
}
