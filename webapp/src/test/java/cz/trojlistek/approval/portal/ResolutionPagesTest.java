package cz.trojlistek.approval.portal;

import static cz.trojlistek.approval.ApprovalScene.ASSEMBLY_DAY;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.WholeHouse;
import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.Attachment;
import cz.trojlistek.approval.CarriedApproval;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.Result;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeHouse
@SuppressWarnings("NullAway.Init")
class ResolutionPagesTest {

    static final byte[] PDF = "%PDF-1.7 podepsáno".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ApprovalScene scene;

    @Autowired
    CarriedApproval engine;

    @Autowired
    Decide decide;

    @Autowired
    MockMvc web;

    @BeforeEach
    void theCouncilHasDecided() {
        engine.carry(scene);
        scene.city();
        scene.submit();
        scene.councilDecides(Result.APPROVED);
    }

    @Test
    void nothingIsPublicBeforeThePlanIsApproved() throws Exception {
        web.perform(get(page())).andExpect(status().isNotFound());
        web.perform(get("/plans/nonsense/resolutions")).andExpect(status().isNotFound());
        web.perform(get("/plans/{id}/resolutions", UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void anApprovedPlanShowsEveryDecisionWithItsVotes() throws Exception {
        approved();
        web.perform(get(page()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Rada města"),
                                containsString("Z5/021"),
                                containsString("Doporučeno ke schválení"), // a council does not approve
                                containsString("<strong>Schváleno</strong>"),
                                containsString("&lt;script&gt;"),
                                not(containsString("<script>alert")))));
        web.perform(get(page()).param("lang", "en").param("page", "-7")).andExpect(status().isOk());
        web.perform(get(page()).param("page", "x")).andExpect(status().isOk());
    }

    @Test
    void whyARecordWasCorrectedIsShownAsItWasWritten() throws Exception {
        var wrong = approved();
        scene.as("assembly", () -> decide.correct(wrong, resolution("Z5/022"), "Překlep.\n<b>V čísle</b>.", true));
        web.perform(get(page()))
                .andExpect(content()
                        .string(allOf(
                                containsString("<p class=\"written\">"),
                                containsString("Překlep.\n&lt;b&gt;V čísle&lt;/b&gt;."))));
    }

    @Test
    void theSignedMinutesAreAnAttachment() throws Exception {
        var resolution = approved();
        web.perform(get(page() + "/" + resolution + ".pdf"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(PDF));
        web.perform(get(page() + "/" + UUID.randomUUID() + ".pdf")).andExpect(status().isNotFound());
    }

    private String page() {
        return "/plans/" + scene.cycle + "/resolutions";
    }

    private UUID approved() {
        scene.announce();
        scene.today(ASSEMBLY_DAY);
        return scene.record("assembly", resolution("Z5/021"));
    }

    private NewResolution resolution(String number) {
        return new NewResolution(
                scene.assembly,
                ASSEMBLY_DAY,
                "5",
                number,
                "<script>alert(1)</script> Schvaluje.",
                Result.APPROVED,
                40,
                5,
                5,
                5,
                new Attachment("výpis.pdf", PDF));
    }
}
