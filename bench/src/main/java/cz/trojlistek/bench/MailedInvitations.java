package cz.trojlistek.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.letter.post.Postman;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A group is invited by e-mail: from the decision to the last letter that the mail server has taken, with the row of each letter, its
 * link, its entry for calendars and its mark. Against the same messages sent to the same server over one connection, ready to go: by the
 * mail library as it comes, and by the library once it has been told, as our program tells it, where to find its own parts.
 */
class MailedInvitations {

    static final String LOGIN = "koordinatorka.pozvanek";
    private static final TerritoryPath PLACE =
            new TerritoryPath("CZ064").child("CZ0642").child("6203");
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 7);
    private static final double TARGET = 1.5;
    private static final String PARTS = StreamProvider.class.getName();

    private final ApplicationContext application;
    private final int port;
    private final Actors actors;
    private final Ledger ledger;
    private @Nullable UUID invited;

    /** @param port where the application looks for its mail server */
    MailedInvitations(ApplicationContext application, int port, Ledger ledger) {
        this.application = application;
        this.port = port;
        this.ledger = ledger;
        actors = application.getBean(Actors.class);
    }

    /** Where nobody listens yet. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    List<Measured> measure(int warmUps, int rounds, int members, PrintStream out) {
        var server = new GreenMail(new ServerSetup(port, "localhost", "smtp"));
        server.start();
        try {
            var group = actors.as(LOGIN, () -> group(members));
            invited = group;
            var meetings = actors.as(LOGIN, () -> meetings(group, warmUps + rounds));
            var plain = new ArrayList<Measured.Round>();
            var told = new ArrayList<Measured.Round>();
            for (int i = 0; i < meetings.size(); i++) {
                var round = round(server, meetings.get(i), members);
                if (i >= warmUps) {
                    plain.add(new Measured.Round(round.ours(), round.plain()));
                    told.add(new Measured.Round(round.ours(), round.told()));
                }
            }
            out.println("Letters: the last round:");
            new Profile("ours", ledger.take()).print(out);
            var measure = "Letters: %d invitations, each".formatted(members);
            return List.of(
                    new Measured(measure, "ms", TARGET, plain),
                    new Measured(measure + ", library told its parts", "ms", TARGET, told));
        } catch (MessagingException bug) {
            throw new IllegalStateException(bug);
        } finally {
            server.stop();
        }
    }

    /** The group that was invited, once it was. */
    UUID group() {
        return Objects.requireNonNull(invited);
    }

    /** In milliseconds a letter: ours, and plain by the library as it comes and told its parts. */
    private record Round(double ours, double plain, double told) {}

    private Round round(GreenMail server, UUID meeting, int members) throws MessagingException {
        server.reset();
        ledger.take();
        var hold = application.getBean(HoldMeetings.class);
        var postman = application.getBean(Postman.class);
        var begun = System.nanoTime();
        actors.as(
                LOGIN,
                () -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení", "SWOT analýza", "Priority"), ""));
        postman.deliverDue(() -> true);
        var ours = System.nanoTime() - begun;
        var messages = taken(server, members);
        var told = plain(server, messages);
        var parts = System.clearProperty(PARTS);
        try {
            return new Round(ours / 1e6 / members, plain(server, messages), told);
        } finally {
            System.setProperty(PARTS, Objects.requireNonNull(parts, "nobody has told the library its parts"));
        }
    }

    private double plain(GreenMail server, MimeMessage[] messages) throws MessagingException {
        server.reset();
        var begun = System.nanoTime();
        plain(messages);
        var lasted = System.nanoTime() - begun;
        taken(server, messages.length);
        return lasted / 1e6 / messages.length;
    }

    private static MimeMessage[] taken(GreenMail server, int members) {
        var messages = server.getReceivedMessages();
        if (messages.length != members) {
            throw new IllegalStateException(messages.length + " of " + members + " letters arrived");
        }
        return messages;
    }

    private void plain(MimeMessage[] messages) throws MessagingException {
        try (var transport = Session.getInstance(new Properties()).getTransport("smtp")) {
            transport.connect("localhost", port, null, null);
            for (var message : messages) {
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
    }

    private UUID group(int members) {
        application
                .getBean(PlanningClock.class)
                .moveTo(TODAY.atTime(9, 0).atZone(PlanningClock.PRAGUE).toInstant());
        application
                .getBean(EnrolPeople.class)
                .enrol(LOGIN, "Koordinátorka", null, List.of(new Grant(Role.COORDINATOR, PLACE, null)));
        var schedule = PlanningCycle.SCHEDULED.stream()
                .map(phase -> PhaseDates.planned(phase, TODAY, TODAY.plusYears(1)))
                .toList();
        var cycle = application
                .getBean(ConductCycle.class)
                .open(new PlanningCycle.Opening(
                        PLACE, "Plánování", "Komunitní plán pozvánek", new PlanPeriod(2031, 2034), null, schedule));
        var advance = application.getBean(AdvanceCycle.class);
        advance.enter(cycle, Phase.ORGANISING);
        var groups = application.getBean(FormGroups.class);
        var group = groups.found(cycle, GroupKind.WORKING, "Senioři");
        for (int i = 0; i < members; i++) {
            groups.admit(
                    group,
                    new NewMember(
                            "Členka " + i,
                            "",
                            Side.USER,
                            MemberFunction.MEMBER,
                            true,
                            null,
                            "clenka" + i + "@obec.cz"));
        }
        advance.enter(cycle, Phase.ANALYSING);
        application.getBean(JdbcClient.class).sql("analyze membership").update();
        return group;
    }

    private List<UUID> meetings(UUID group, int count) {
        var starts = IntStream.range(0, count)
                .mapToObj(i -> TODAY.plusDays(30L + i).atTime(14, 0))
                .toList();
        return application.getBean(HoldMeetings.class).plan(group, starts, "Radnice");
    }
}
