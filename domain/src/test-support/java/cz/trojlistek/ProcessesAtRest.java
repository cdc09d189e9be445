package cz.trojlistek;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * Takes the process classes out of a test's context that sets {@code trojlistek.processes=at-rest}: a test of one screen
 * puts its cycle into the phase it needs, and no process has anything to say to it.
 */
@Component
public class ProcessesAtRest implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {

    private Environment settings = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (!"at-rest".equals(settings.getProperty("trojlistek.processes"))) {
            return;
        }
        for (var name : registry.getBeanDefinitionNames()) {
            if (String.valueOf(registry.getBeanDefinition(name).getBeanClassName())
                    .contains(".process.")) {
                registry.removeBeanDefinition(name);
            }
        }
    }
}
