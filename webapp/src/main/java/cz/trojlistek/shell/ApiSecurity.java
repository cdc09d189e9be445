package cz.trojlistek.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * The third face: public data for machines. As the portal it knows nobody and keeps nothing; unlike the portal it may be
 * read by pages of others, for nothing in it depends on who asks.
 */
@Configuration
class ApiSecurity {

    /** What anybody may read; whatever is not named is not there. */
    static final String[] READABLE = {
        "/api/openapi",
        "/api/v1/territories",
        "/api/v1/territories/*",
        "/api/v1/plans",
        "/api/v1/plans/*",
        "/api/v1/plans/*/versions",
        "/api/v1/plans/*/versions/*",
        "/api/v1/plans/*/versions/*/elements",
        "/api/v1/plans/*/resolutions",
        "/api/v1/consultations",
        "/api/v1/consultations/*",
        "/api/v1/consultations/*/settlements"
    };

    private final ApiProblems problems;

    ApiSecurity(ApiProblems problems) {
        this.problems = problems;
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicApi(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable) // nothing can be written
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())) // answers say it themselves
                .cors(cors -> cors.configurationSource(request -> anybodysPages()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, READABLE)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, READABLE)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint((request, response, denied) -> refuse(request, response)))
                .build();
    }

    /** Open data: any page may read it, without cookies, and may ask whether what it has still holds. */
    private static CorsConfiguration anybodysPages() {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        cors.setAllowedMethods(List.of("GET", "HEAD"));
        cors.setAllowedHeaders(List.of("If-None-Match"));
        cors.setExposedHeaders(List.of("ETag"));
        cors.setMaxAge(Duration.ofDays(1));
        return cors;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isReadable(request)) {
            response.setHeader("Allow", "GET, HEAD");
            problems.write(response, HttpStatus.METHOD_NOT_ALLOWED, "The public API can only be read.");
        } else {
            problems.write(response, HttpStatus.NOT_FOUND, "There is no such address. See /api/openapi.");
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        return Arrays.stream(READABLE)
                .anyMatch(path ->
                        PathPatternRequestMatcher.withDefaults().matcher(path).matches(request));
    }

    /** A strong ETag: the hash of the very bytes of the answer, so a copy that is kept is asked about and never stale. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> hashOfTheAnswer() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/api/*");
        return filter;
    }
}
