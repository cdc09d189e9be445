package cz.trojlistek.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what nobody can read, before anything stumbles over it: otherwise a line of garbage would be a page of the log.
 * After the characters of the request are known, before the two faces part.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ReadableRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.indexOf(';') >= 0) { // no path of ours has parameters
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!path.startsWith("/app/")) { // the workbench reads its requests itself
            if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
                refuse(response); // the portal takes no files; even the page for errors would stumble over the parts
                return;
            }
            try {
                request.getParameterMap();
            } catch (InvalidParameterException unreadable) {
                response.sendError(unreadable.getErrorCode());
                return;
            }
        }
        rest.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(MalformedPage.TEXT);
    }
}
