package cz.trojlistek.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class ServiceKindTest {

    /** Those of the Act, as the code list has them. */
    @Test
    void theKindsOfServicesAreThoseOfTheCodeList() throws IOException {
        var list = new ClassPathResource("reference/service_kinds.csv").getContentAsString(StandardCharsets.UTF_8);

        assertThat(list.lines().skip(1).map(line -> line.split(",")[1].toUpperCase(Locale.ROOT)))
                .containsExactlyElementsOf(
                        Arrays.stream(ServiceKind.values()).map(Enum::name).toList());
    }
}
