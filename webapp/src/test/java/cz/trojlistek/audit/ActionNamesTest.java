package cz.trojlistek.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import cz.trojlistek.kernel.DomainEvent;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"cs", "en"})
    void everyDecisionHasAName(String language) {
        var texts = ResourceBundle.getBundle(
                "messages.audit", Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

        assertThat(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests()).importPackages("cz.trojlistek").stream()
                                .filter(one -> one.isAssignableTo(DomainEvent.class) && !one.isInterface())
                                .map(JavaClass::getSimpleName)
                                .filter(name -> !texts.containsKey("audit.action." + name)))
                .isEmpty();
    }
}
