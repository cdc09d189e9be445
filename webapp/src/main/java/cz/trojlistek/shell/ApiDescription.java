package cz.trojlistek.shell;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all of the public API has in common, for its description at {@code /api/openapi}. */
@Configuration
class ApiDescription {

    @Bean
    OpenAPI publicApiDescription() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Trojlístek: plans of social services")
                                .version("1")
                                .description(
                                        "Public data of the planning of social services: what the portal shows, and nothing"
                                                + " else. Read only, without keys and cookies. Days are ISO 8601 days in Europe/Prague,"
                                                + " moments ISO 8601 in UTC; texts are Czech. A field without a value is absent."))
                .addServersItem(new Server().url("/").description("This server."));
    }

    /** Every answer has an ETag and may be a 304; what cannot be answered is a problem (RFC 9457). */
    @Bean
    GlobalOperationCustomizer commonAnswers() {
        return (operation, method) -> {
            Objects.requireNonNull(operation.getResponses().get("200")).addHeaderObject("ETag", tag());
            operation.getResponses().addApiResponse("304", new ApiResponse().description("Your copy still holds."));
            refusable(operation);
            return operation;
        };
    }

    private static Header tag() {
        return new Header()
                .description("Strong tag of this answer; send it back as If-None-Match.")
                .schema(new StringSchema());
    }

    private static void refusable(Operation operation) {
        var answers = operation.getResponses();
        if (operation.getParameters() == null) {
            return;
        }
        if (operation.getParameters().stream().anyMatch(one -> one.getIn().equals("query"))) {
            answers.addApiResponse("400", problem("A parameter makes no sense; the problem names it."));
        }
        if (operation.getParameters().stream().anyMatch(one -> one.getIn().equals("path"))) {
            answers.addApiResponse("404", problem("There is no such thing, or it is not public."));
        }
    }

    private static ApiResponse problem(String what) {
        var text = new ObjectSchema();
        return new ApiResponse()
                .description(what)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(text)));
    }

    /** A component of our records that may not be null is always answered. */
    @Bean
    ModelConverter whatIsAlwaysThere() {
        return new ModelConverter() {
            @Override
            public @Nullable Schema<?> resolve(
                    AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> rest) {
                var schema = rest.hasNext() ? rest.next().resolve(type, context, rest) : null;
                JavaType java = Json31.mapper().constructType(type.getType());
                if (schema != null && java.getRawClass().isRecord()) {
                    var model = schema.get$ref() == null
                            ? schema
                            : context.getDefinedModels().get(schema.get$ref().replaceFirst(".*/", ""));
                    if (model != null) {
                        model.setRequired(alwaysThere(java.getRawClass()));
                    }
                }
                return schema;
            }
        };
    }

    private static List<String> alwaysThere(Class<?> answer) {
        return Arrays.stream(answer.getRecordComponents())
                .filter(one -> !one.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }
}
