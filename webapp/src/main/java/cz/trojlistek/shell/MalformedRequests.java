package cz.trojlistek.shell;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What is too broken to reach us is answered by the server itself: with the same headers, and without telling its name. */
@Component
class MalformedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                if (response.getStatus() >= 400) {
                    response.setHeader("Content-Security-Policy", PortalHeaders.POLICY);
                    response.setHeader("X-Content-Type-Options", "nosniff");
                    response.setHeader("X-Frame-Options", "DENY");
                    response.setHeader("Referrer-Policy", "same-origin");
                }
                getNext().invoke(request, response);
            }
        });
        server.addContextCustomizers(context -> {
            var plain = new DesignedPage();
            plain.setShowServerInfo(false);
            plain.setShowReport(false);
            context.getParent().getPipeline().addValve(plain);
        });
    }

    /** One page in both languages: of such a request we know neither the reader nor the language. */
    private static final class DesignedPage extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding("UTF-8");
                var out = response.getReporter();
                if (out != null) {
                    out.write(MalformedPage.TEXT);
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("nobody waited for the answer", gone);
            }
        }
    }
}
