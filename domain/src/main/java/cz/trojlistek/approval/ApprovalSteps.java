package cz.trojlistek.approval;

import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.plan.PlanFacts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the processes ask and do about an approval. */
@Service
@Transactional
@ProcessSide
public class ApprovalSteps {

    private final Procedures procedures;
    private final Bodies bodies;
    private final ChosenChains chains;
    private final PlanFacts plans;
    private final AdvanceCycle cycles;

    ApprovalSteps(Procedures procedures, Bodies bodies, ChosenChains chains, PlanFacts plans, AdvanceCycle cycles) {
        this.procedures = procedures;
        this.bodies = bodies;
        this.chains = chains;
        this.plans = plans;
        this.cycles = cycles;
    }

    /**
     * Begins the procedure of the cycle's plan, or of its package at hand; again it is the same one.
     *
     * @throws PackageOutOfOrder when the package before it is not approved (BR-137)
     */
    public UUID prepare(UUID cycle) {
        var number = plans.atHand(cycle).number();
        var last = procedures.findAtHand(cycle).orElse(null);
        if (last != null && last.packageNumber() == number) {
            return last.id();
        }
        return procedures
                .save(ApprovalProcedure.prepare(cycle, cycles.get(cycle).territory(), number, last))
                .id();
    }

    /** The action plan of a year goes through the bodies that were chosen for its plan; unless others are. */
    public void goThroughTheSame(UUID plan, UUID year) {
        chains.findById(plan).ifPresent(of -> {
            var chain = new ChosenChain(year);
            chain.choose(SetUpBodies.NOT_CHOSEN, of.bodies());
            chains.save(chain);
        });
    }

    @Transactional(readOnly = true)
    public ApprovalFact get(UUID procedure) {
        var found = procedures.findById(procedure).orElseThrow(NotFound::new);
        var ahead = found.ahead().stream()
                .map(body -> bodies.findById(body).orElseThrow(NotFound::new))
                .toList();
        var assembly =
                ahead.stream().filter(body -> body.kind() == BodyKind.ASSEMBLY).findFirst();
        return new ApprovalFact(
                found.cycle(),
                found.territory(),
                ahead.isEmpty() ? null : ahead.getFirst().kind(),
                found.sessionOn(),
                assembly.map(Body::noticeDays).orElse(0),
                found.lastResult(),
                found.done(),
                found.approved());
    }

    /** The bodies that decided about the plan of the cycle, in their order; without those that only advised. */
    @Transactional(readOnly = true)
    public List<BodyRow> decided(UUID cycle) {
        return procedures.findAtHand(cycle).map(ApprovalProcedure::chain).orElse(List.of()).stream()
                .map(body -> bodies.findById(body).orElseThrow(NotFound::new))
                .filter(body -> body.kind().decides())
                .map(BodyRow::of)
                .toList();
    }

    /** True once the last body of the chain has approved the package at hand; a plan takes effect only then (BR-135). */
    @Transactional(readOnly = true)
    public boolean approved(UUID cycle) {
        return procedures.findAtHand(cycle).map(ApprovalProcedure::approved).orElse(false);
    }
}
