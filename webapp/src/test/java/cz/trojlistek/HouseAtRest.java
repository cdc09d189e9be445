package cz.trojlistek;

import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.ReadyDossier;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The house without a browser and with processes that stand still: one program for all tests that say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"trojlistek.processes=at-rest", "trojlistek.clock.adjustable=true"})
@AutoConfigureMockMvc
@Import({ApprovalScene.class, ReadyDossier.class})
public @interface HouseAtRest {}
