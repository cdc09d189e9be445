package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cz.trojlistek.HouseAtRest;
import cz.trojlistek.OpenData;
import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.kernel.PlanningClock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API says of itself is what it does: every address, every parameter and every answered field is described. */
@HouseAtRest
@SuppressWarnings("NullAway.Init")
class ApiContractTest {

    @Autowired
    MockMvc web;

    @Autowired
    OpenData given;

    @Autowired
    ApprovalScene scene;

    @Autowired
    PlanningClock clock;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    final JsonMapper json = new JsonMapper();
    JsonNode api;

    @BeforeEach
    void readDescription() {
        api = read("/api/openapi");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void everyAddressThatIsLetInIsDescribedAndServed() {
        var described = new TreeSet<String>();
        for (var path : api.get("paths").propertyNames()) {
            described.add(path.replaceAll("\\{\\w+}", "*"));
        }
        var served = new TreeSet<String>();
        for (var mapping : requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (var path : mapping.getPatternValues()) {
                if (path.startsWith("/api/v1")) {
                    served.add(path.replaceAll("\\{\\w+}", "*"));
                }
            }
        }
        var letIn = new TreeSet<>(Arrays.asList(ApiSecurity.READABLE));
        letIn.remove("/api/openapi");

        assertThat(described).isNotEmpty().isEqualTo(letIn).isEqualTo(served);
    }

    @Test
    void everythingSaysWhatItIs() {
        for (var path : api.get("paths").properties()) {
            var operation = path.getValue().get("get");
            assertThat(path.getValue().size()).as(path.getKey()).isOne();
            assertThat(operation.path("summary").asString()).as(path.getKey()).isNotBlank();
            for (var parameter : operation.path("parameters")) {
                assertThat(parameter.path("description").asString())
                        .as(path.getKey() + " " + parameter.get("name"))
                        .isNotBlank();
            }
        }
        for (var schema : api.get("components").get("schemas").properties()) {
            for (var field : schema.getValue().get("properties").properties()) {
                assertThat(field.getValue().path("description").asString())
                        .as(schema.getKey() + "." + field.getKey())
                        .isNotBlank();
            }
        }
    }

    @Test
    void aPageIsAskedForByNumbers() {
        var parameters = api.at("/paths/~1api~1v1~1plans/get/parameters");
        for (var name : List.of("page", "size")) {
            assertThat(parameters
                            .valueStream()
                            .filter(one -> one.get("name").asString().equals(name)))
                    .singleElement()
                    .satisfies(
                            one -> assertThat(one.at("/schema/type").asString()).isEqualTo("integer"));
        }
    }

    @Test
    void whatIsAnsweredIsWhatIsDescribed() {
        var consultation = given.settled();
        var published = given.published();
        var approved = given.approved(scene);
        var ids = Map.of(
                "/api/v1/territories/{code}", "/api/v1/territories/6203",
                "/api/v1/plans/{id}", "/api/v1/plans/" + published,
                "/api/v1/plans/{id}/versions", "/api/v1/plans/" + published + "/versions",
                "/api/v1/plans/{id}/versions/{number}", "/api/v1/plans/" + published + "/versions/2",
                "/api/v1/plans/{id}/versions/{number}/elements", "/api/v1/plans/" + published + "/versions/2/elements",
                "/api/v1/plans/{id}/resolutions", "/api/v1/plans/" + approved + "/resolutions",
                "/api/v1/consultations/{id}", "/api/v1/consultations/" + consultation,
                "/api/v1/consultations/{id}/settlements", "/api/v1/consultations/" + consultation + "/settlements");

        for (var path : api.get("paths").properties()) {
            var answer = read(ids.getOrDefault(path.getKey(), path.getKey()));
            var schema = path.getValue()
                    .at("/get/responses/200/content")
                    .iterator()
                    .next()
                    .get("schema");
            assertThat(!answer.has("items") || !answer.get("items").isEmpty())
                    .as("something to compare at " + path.getKey())
                    .isTrue();
            compare(path.getKey(), answer, schema);
        }
    }

    @Test
    void anUndescribedFieldWouldBeFound() {
        var schema = json.readTree("{\"properties\":{\"a\":{\"type\":\"string\"}},\"required\":[\"a\"]}");
        assertThat(differences("", json.readTree("{\"a\":\"x\"}"), schema)).isEmpty();
        assertThat(differences("", json.readTree("{\"a\":\"x\",\"b\":1}"), schema))
                .containsExactly("/b");
        assertThat(differences("", json.readTree("{}"), schema)).containsExactly("/a is missing");
    }

    private void compare(String where, JsonNode answer, JsonNode schema) {
        assertThat(differences(where, answer, schema)).isEmpty();
    }

    private TreeSet<String> differences(String where, JsonNode answer, JsonNode schema) {
        var found = new TreeSet<String>();
        var known = schema.has("$ref") ? api.at(schema.get("$ref").asString().substring(1)) : schema;
        if (answer.isArray()) {
            answer.forEach(one -> found.addAll(differences(where + "[]", one, known.get("items"))));
        } else if (answer.isObject()) {
            for (var required : known.path("required")) {
                if (!answer.has(required.asString())) {
                    found.add(where + "/" + required.asString() + " is missing");
                }
            }
            for (var field : answer.properties()) {
                var described = known.path("properties").get(field.getKey());
                if (described == null) {
                    found.add(where + "/" + field.getKey());
                } else {
                    found.addAll(differences(where + "/" + field.getKey(), field.getValue(), described));
                }
            }
        }
        return found;
    }

    private JsonNode read(String address) {
        try {
            var answer = web.perform(get(address)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
