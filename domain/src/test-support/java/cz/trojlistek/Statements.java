package cz.trojlistek;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The SQL that some steps send to the database, read off the logs of Hibernate and JdbcTemplate. */
public final class Statements {

    private static final List<String> LOGS = List.of(
            "org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate", "cz.trojlistek.kernel.JdbcForRecords");

    private Statements() {}

    /** Of this thread only. */
    public static List<String> of(Runnable steps) {
        var seen = new ArrayList<String>();
        var here = Thread.currentThread().getName();
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                var text = event.getFormattedMessage();
                if (event.getThreadName().equals(here)
                        && (event.getLoggerName().equals("org.hibernate.SQL")
                                || text.startsWith("Executing prepared SQL statement"))) {
                    seen.add(text);
                }
            }
        };
        appender.start();
        var loggers = LOGS.stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        var levels = loggers.stream().map(Logger::getLevel).toList();
        loggers.forEach(logger -> {
            logger.addAppender(appender);
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
        });
        try {
            steps.run();
        } finally {
            for (int i = 0; i < loggers.size(); i++) {
                loggers.get(i).detachAppender(appender);
                loggers.get(i).setLevel(levels.get(i));
                loggers.get(i).setAdditive(true);
            }
        }
        return seen;
    }
}
