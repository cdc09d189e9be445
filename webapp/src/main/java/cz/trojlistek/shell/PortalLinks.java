package cz.trojlistek.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** A parameter without a value is left out of a link: {@code /plans}, not {@code /plans?lang=}. */
@Component
class PortalLinks implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringTemplateEngine pages) {
            pages.setLinkBuilder(new WithoutGaps());
        }
        return bean;
    }

    private static final class WithoutGaps extends AbstractLinkBuilder {

        private final StandardLinkBuilder links = new StandardLinkBuilder();

        @Override
        public @Nullable String buildLink(
                IExpressionContext context, String base, @Nullable Map<String, Object> parameters) {
            var given = new LinkedHashMap<String, Object>();
            if (parameters != null) {
                given.putAll(parameters);
                given.values().removeIf(value -> value == null || value.equals("")); // by now null is ""
            }
            return links.buildLink(context, base, given);
        }
    }
}
