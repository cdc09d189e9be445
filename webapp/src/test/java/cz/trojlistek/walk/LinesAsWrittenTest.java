package cz.trojlistek.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.engine.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Who wrote two paragraphs sees two, and so does everybody who reads them. */
@SpringBootTest
@MockitoBean(types = Processes.class)
@AutoConfigureMockMvc
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class LinesAsWrittenTest extends FormTest {

    private static final Path STYLES = Path.of("src/main/resources");
    private static final String COMMENT = "Večerní provoz chybí.\n\nPíšu za klub.";
    private static final String PROPOSAL = "Každý den.\n\nTaké v neděli.";
    private static final String REASON = "Rozhodne akční plán.\n\nPlatí jen dům.";

    @Autowired
    TestConsultations given;

    @Autowired
    TestPeople people;

    @Autowired
    TakePart takePart;

    @Autowired
    RunConsultation run;

    @Autowired
    ReadConsultations read;

    @Autowired
    MockMvc web;

    @Test
    void paragraphsStayApartInThePortal() throws Exception {
        var id = given.open();
        var receipt = takePart.submit(id, comment(), takePart.newRequestKey());
        settle(id);

        assertThat(seen(page("/receipts/" + receipt.token()), "pieces.css", "../../static/portal.css"))
                .contains(COMMENT, PROPOSAL, REASON);
        assertThat(seen(page("/consultations/" + id + "/settlements"), "pieces.css", "../../static/portal.css"))
                .contains(COMMENT, PROPOSAL, REASON);
    }

    @Test
    void paragraphsStayApartInTheWorkbench() throws Exception {
        var id = given.open();
        takePart.submit(id, comment(), takePart.newRequestKey());
        var comment = settle(id);

        assertThat(seen(workbench(id, QueryParameters.empty()), "pieces.css", "workbench.css"))
                .contains(COMMENT);
        assertThat(seen(
                        workbench(id, QueryParameters.of("comment", comment.toString())),
                        "pieces.css",
                        "workbench.css"))
                .contains(COMMENT, PROPOSAL, REASON);
    }

    private static NewComment comment() {
        return new NewComment(null, COMMENT, PROPOSAL, Side.USER, "Klub seniorů", "", true);
    }

    private UUID settle(UUID id) {
        given.close(id);
        var comment = given.coordinator(() -> read.comments(id, ReadConsultations.Filter.ALL, 0, 1))
                .getFirst()
                .id();
        given.coordinator(() -> run.propose(comment, Outcome.EXPLAINED, REASON));
        given.decide(id);
        given.coordinator(() -> run.publishSettlements(id));
        return comment;
    }

    private String page(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse().getContentAsString();
    }

    private String workbench(UUID id, QueryParameters query) {
        people.allRolesOf(TestPeople.BRNO);
        return as(TestPeople.login(Role.COORDINATOR, TestPeople.BRNO), () -> {
            UI.getCurrent().navigate("consultations/" + id, query);
            var view =
                    UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
            return html(view.getElement());
        });
    }

    /** Vaadin's own way to write elements down lays their text out anew. */
    private static String html(Element element) {
        return element.isTextNode()
                ? HtmlUtils.htmlEscape(element.getText())
                : element.getChildren()
                        .map(LinesAsWrittenTest::html)
                        .collect(Collectors.joining(
                                "",
                                "<%s class=\"%s\">"
                                        .formatted(
                                                element.getTag(),
                                                Objects.requireNonNullElse(element.getAttribute("class"), "")),
                                "</" + element.getTag() + ">"));
    }

    /** The words as the browser lays them out under our style sheets. */
    private static String seen(String html, String... styles) throws IOException {
        var sheets = new StringBuilder();
        for (var style : styles) {
            sheets.append(Files.readString(STYLES.resolve("META-INF/resources").resolve(style)));
        }
        try (var chromium = new Chromium("", new Findings())) {
            var page = chromium.visitor().czech.page;
            page.setContent(html);
            page.evaluate(
                    "sheets => document.head.appendChild(document.createElement('style')).textContent = sheets",
                    sheets.toString());
            return page.innerText("body");
        }
    }
}
