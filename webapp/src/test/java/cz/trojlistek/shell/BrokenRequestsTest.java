package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends, over a bare socket to the real server: a designed page, the same headers, nothing in the log. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "trojlistek.engine.jobs=false")
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class BrokenRequestsTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "GET /plans?lang=%zz, 400",
        "GET /plans?page=%ff, 400",
        "GET /app;x, 400",
        "GET /plans;jsessionid=1, 400",
        "GET /%00, 400",
        "GET /..%2f, 400",
        "GET /%zz, 400",
        "GET /nothing, 404",
        "TRACE /, 405"
    })
    void isAnsweredWithADesignedPage(String line, int status, CapturedOutput log) throws IOException {
        var answer = send(line + " HTTP/1.1", "Accept: text/html\r\n", "");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("tokens.css")
                .contains("Trojlístek");
        assertGuarded(answer);
        assertThat(log).doesNotContain("ERROR", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({"GET /api/v1/plans?page=%ff, 400", "GET /api/v1/plans;x, 400", "GET /api/v1//plans, 400"})
    void aMachineIsToldAProblem(String line, int status) throws IOException {
        var answer = send(line + " HTTP/1.1", "Accept: text/html\r\n", "");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
        assertGuarded(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/consultations/1e0b6f0e-3b1b-4a53-9b52-0d6f6f0e3b1b/comments"})
    void partsWithoutABoundaryAreNoBug(String path, CapturedOutput log) throws IOException {
        var answer = send("POST " + path + " HTTP/1.1", "Content-Type: multipart/form-data\r\n", "x");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("tokens.css");
        assertGuarded(answer);
        assertThat(log).doesNotContain("ERROR", "\tat ");
    }

    /** Whoever allows no cookies is told so, and nobody fills the log with it. */
    @ParameterizedTest
    @ValueSource(strings = {"uidl", "init", "heartbeat"})
    void aRequestOfAPageWithoutItsCookieIsNoBug(String kind, CapturedOutput log) throws IOException {
        var answer = send("GET /app/?v-r=" + kind + " HTTP/1.1", "", "");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
        assertThat(log).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void aHeaderTooLongIsAnsweredToo() throws IOException {
        var answer = send("GET / HTTP/1.1", "X-Long: " + "x".repeat(20_000) + "\r\n", "");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("tokens.css");
        assertGuarded(answer);
    }

    private static void assertGuarded(String answer) {
        assertThat(answer)
                .contains("Content-Security-Policy: ", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY")
                .contains("Referrer-Policy: same-origin")
                .doesNotContain("Tomcat", "Exception");
    }

    private String send(String line, String headers, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = line + "\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n"
                    + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
