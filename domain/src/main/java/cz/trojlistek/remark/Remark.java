package cz.trojlistek.remark;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.plan.PlanLine;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What somebody says of a piece of the draft, with the answers to it. It belongs to that piece for good, whatever is written there
 * later; the quote is what it speaks of, as it stood then, or empty for the whole piece.
 */
@Entity
class Remark extends AbstractAggregateRoot<Remark> {

    static final int LONGEST = 4000;
    static final int LONGEST_QUOTE = 2000;
    private static final int MOST_REPLIES = 200;

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private UUID element;
    private String elementCode;
    private int editVersion;
    private String quote;
    private String text;
    private UUID author;
    private String authorName;
    private Instant writtenAt;
    private @Nullable Instant resolvedAt;
    private String resolvedBy = "";

    @ElementCollection
    @CollectionTable(name = "remark_reply", joinColumns = @JoinColumn(name = "remark"))
    @OrderColumn(name = "position")
    private List<Reply> replies = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    Remark(UUID cycle, TerritoryPath territory, PlanLine piece, String quote, String text, Author by, Instant now) {
        this.id = UUID.randomUUID();
        this.cycle = cycle;
        this.territory = territory;
        this.element = piece.id();
        this.elementCode = piece.code();
        this.editVersion = piece.editVersion();
        this.quote = quote;
        this.text = Wording.paragraphs("text", text, LONGEST);
        this.author = by.person();
        this.authorName = by.name();
        this.writtenAt = now;
        registerEvent(new RemarkWritten(cycle, territory, elementCode + " " + this.text));
    }

    /** @throws RemarkUnusable when it is resolved already: whoever has more to say reopens it */
    void reply(String said, Author by, Instant now) {
        if (resolvedAt != null) {
            throw new RemarkUnusable("resolved-already", "text");
        }
        if (replies.size() >= MOST_REPLIES) {
            throw new RemarkUnusable("too-many-replies", "text");
        }
        var reply = Wording.paragraphs("text", said, LONGEST);
        replies.add(new Reply(reply, by.person(), by.name(), now));
        registerEvent(new RemarkAnswered(cycle, territory, elementCode + " " + reply));
    }

    /** Resolving what is resolved is harmless. */
    void resolve(int seenVersion, Author by, Instant now) {
        if (resolvedAt == null) {
            ChangedMeanwhile.unlessSeen(seenVersion, version);
            resolvedAt = now;
            resolvedBy = by.name();
            registerEvent(new RemarkResolved(cycle, territory, elementCode + " " + text));
        }
    }

    /** Reopening what is open is harmless. */
    void reopen() {
        if (resolvedAt != null) {
            resolvedAt = null;
            resolvedBy = "";
            registerEvent(new RemarkReopened(cycle, territory, elementCode + " " + text));
        }
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    UUID element() {
        return element;
    }

    boolean by(UUID person) {
        return author.equals(person);
    }

    @SuppressWarnings("NullAway.Init")
    protected Remark() {} // JPA
}
