package violations.process;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks: processes store nothing. */
public record Stores(JdbcClient database) {}
