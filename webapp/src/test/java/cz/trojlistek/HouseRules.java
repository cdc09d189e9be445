package cz.trojlistek;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.shell.TaskForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** What holds in every class of the house. {@link ArchitectureTest} asks it of our code and of code that breaks it. */
final class HouseRules {

    static final ArchRule ONLY_PROCESSES_KNOW_THE_ENGINE = onlyIn("org.camunda..", "..process..", "..engine..");

    static final ArchRule ONLY_THE_WORKBENCH_KNOWS_VAADIN =
            onlyIn("com.vaadin..", "..ui..", "..shell..", "..security..");

    static final ArchRule ONLY_THE_PORTAL_KNOWS_THE_WEB =
            onlyIn("org.springframework.web..", "..portal..", "..shell..", "..security..");

    static final ArchRule ONLY_THE_DATABASE_KNOWS_THE_EMBEDDED_SERVER = onlyIn("io.zonky..", "..database..");

    static final ArchRule PROCESSES_STORE_NOTHING = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.springframework.jdbc..");

    static final ArchRule VIEWS_ASK_NO_PROCESS_SIDE = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..portal..", "..shell..", "..security..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(ProcessSide.class);

    static final ArchRule VIEWS_ARE_OF_THEIR_PACKAGE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAssignableTo(TaskForm.class)
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate();

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject");

    /** A stream of rows holds its connection until it is closed, and ten of those stop everything. */
    static final ArchRule ROWS_ARE_READ_TO_THEIR_END =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    private HouseRules() {}

    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
