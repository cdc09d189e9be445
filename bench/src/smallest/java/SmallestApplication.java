import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The yardstick of M5: Spring Boot, the engine and one view, and nothing of ours. Compiled by the bench when it runs. */
@Configuration
@EnableAutoConfiguration
public class SmallestApplication {

    public static void main(String... arguments) {
        SpringApplication.run(SmallestApplication.class, arguments);
    }

    @Route("")
    public static class Hello extends Span {
        public Hello() {
            super("Hello");
        }
    }

    @Bean
    SpringProcessEngineConfiguration configuration(DataSource database, PlatformTransactionManager transactions) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setJobExecutorActivate(true);
        return engine;
    }

    @Bean
    ProcessEngineFactoryBean engine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    /** Nothing else asks for the engine, and what nobody asks for its factory does not build. */
    @Bean
    RuntimeService runtime(ProcessEngine engine) {
        return engine.getRuntimeService();
    }
}
