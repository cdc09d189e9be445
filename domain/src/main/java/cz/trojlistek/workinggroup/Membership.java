package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody's place in a group: for whom they speak, in which function, with or without a vote, since when. */
@Entity
public class Membership extends AbstractAggregateRoot<Membership> {

    @Id
    private UUID id;

    private UUID groupId;
    private String name;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private MemberFunction function;

    private boolean voting;
    private @Nullable UUID person;
    private String email = "";
    private String substitute = "";
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    @ElementCollection // minutes may still say them (BR-109)
    @CollectionTable(name = "membership_former_name", joinColumns = @JoinColumn(name = "membership"))
    @Column(name = "name")
    private Set<String> formerNames = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "membership_suspension", joinColumns = @JoinColumn(name = "membership"))
    @OrderColumn(name = "position")
    private List<Suspension> suspensions = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    static Membership of(WorkingGroup group, NewMember member, LocalDate today) {
        var membership = new Membership();
        membership.id = UUID.randomUUID();
        membership.groupId = group.id();
        membership.name = member.name();
        membership.organisation = member.organisation();
        membership.side = member.side();
        membership.function = member.function();
        membership.voting = member.voting();
        membership.person = member.person();
        membership.email = member.email();
        membership.substitute = member.substitute();
        membership.fromDay = today;
        membership.registerEvent(
                new MemberAdmitted(group.id(), group.territory(), membership.id, "", membership.told(group)));
        return membership;
    }

    /** From today on no longer a member. What was attended and voted before stays. */
    void release(WorkingGroup group, LocalDate today) {
        requireStaying();
        untilDay = today;
        registerEvent(new MemberReleased(group.id(), group.territory(), id, told(group)));
    }

    /** BR-107: who came without a vote, as a guest or otherwise, gets one. */
    void accept(WorkingGroup group) {
        if (voting || untilDay != null) {
            throw new GroupUnusable("workinggroup.not-a-guest", "membership");
        }
        var before = told(group);
        if (function == MemberFunction.GUEST) {
            function = MemberFunction.MEMBER;
        }
        voting = true;
        registerEvent(new MemberAdmitted(group.id(), group.territory(), id, before, told(group)));
    }

    /** Somebody was written down wrong, or has got an account since; {@code login} names an account for the trail. */
    void correct(WorkingGroup group, int seenVersion, NewMember now, Function<UUID, String> login) {
        ChangedMeanwhile.unlessSeen(seenVersion, version);
        requireStaying();
        var before = told(group, login);
        if (!name.equals(now.name())) {
            formerNames.add(name);
        }
        name = now.name();
        organisation = now.organisation();
        side = now.side();
        function = now.function();
        voting = now.voting();
        person = now.person();
        email = now.email();
        if (!substitute.isEmpty() && !substitute.equals(now.substitute())) {
            formerNames.add(substitute);
        }
        substitute = now.substitute();
        if (!before.equals(told(group, login))) {
            registerEvent(new MemberCorrected(group.id(), group.territory(), id, before, told(group, login)));
        }
    }

    /** Rests from today on (absences); who comes back on the day it began was never away. */
    void suspend(WorkingGroup group, String reason, LocalDate today) {
        requireStaying();
        if (function == MemberFunction.GUEST) {
            throw new GroupUnusable("workinggroup.guest-not-suspended", "membership");
        }
        if (suspended()) {
            throw new GroupUnusable("workinggroup.already-suspended", "membership");
        }
        var why = Wording.paragraphs("reason", reason, 1000);
        suspensions.add(new Suspension(today, null, why));
        registerEvent(new MemberSuspended(group.id(), group.territory(), id, told(group), why));
    }

    void reinstate(WorkingGroup group, LocalDate today) {
        requireStaying();
        if (!suspended()) {
            throw new GroupUnusable("workinggroup.not-suspended", "membership");
        }
        suspensions.add(suspensions.removeLast().until(today));
        registerEvent(new MemberReinstated(group.id(), group.territory(), id, told(group)));
    }

    private boolean suspended() {
        return !suspensions.isEmpty() && suspensions.getLast().untilDay() == null;
    }

    private void requireStaying() {
        if (untilDay != null) {
            throw new GroupUnusable("workinggroup.already-released", "membership");
        }
    }

    private String told(WorkingGroup group, Function<UUID, String> login) {
        return person == null ? told(group) : Trail.lines(told(group), Trail.fact("account", login.apply(person)));
    }

    private String told(WorkingGroup group) {
        return Trail.lines(
                group.name(),
                name + (organisation.isEmpty() ? "" : ", " + organisation),
                Trail.code("workinggroup.side", side)
                        + ", "
                        + Trail.code("workinggroup.function", function)
                        + ", "
                        + Trail.word(voting ? "votes" : "without-vote"),
                email,
                substitute.isEmpty() ? "" : Trail.fact("substitute", substitute));
    }

    public UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    MemberFunction function() {
        return function;
    }

    boolean voting() {
        return voting;
    }

    @Nullable
    UUID person() {
        return person;
    }

    @SuppressWarnings("NullAway.Init")
    protected Membership() {} // JPA
}
