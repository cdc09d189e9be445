package cz.trojlistek.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** The signed extract of the minutes that belongs to one resolution, with its SHA-256. */
@Entity
class SignedMinutes implements Persistable<UUID> {

    @Id
    private UUID resolution;

    private String name;
    private int size;
    private String sha256;
    private byte[] content;

    SignedMinutes(UUID resolution, Attachment pdf) {
        this.resolution = resolution;
        this.name = pdf.name();
        this.content = pdf.content();
        this.size = content.length;
        this.sha256 = sha256(content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public UUID getId() {
        return resolution;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @SuppressWarnings("NullAway.Init")
    protected SignedMinutes() {} // JPA
}
