package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People at browsers before the real application, whose clock the test moves. Nothing may be wrong with any page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trojlistek.clock.by-hand=true")
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
abstract class Walk {

    @LocalServerPort
    int port;

    final Findings findings = new Findings();
    Chromium chromium;

    @BeforeEach
    void startBrowser() {
        chromium = new Chromium("http://localhost:" + port, findings);
    }

    @AfterEach
    void closeBrowser(CapturedOutput output) {
        chromium.close();
        assertThat(findings.complaints()).isEmpty();
        assertThat(output.getAll()).doesNotContain("cz.trojlistek.shell.Incidents"); // nothing broke on the way
    }
}
