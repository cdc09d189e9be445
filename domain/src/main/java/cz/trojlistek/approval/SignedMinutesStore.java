package cz.trojlistek.approval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignedMinutesStore extends Repository<SignedMinutes, UUID> {

    SignedMinutes save(SignedMinutes minutes);

    @Query("select m.sha256 from SignedMinutes m where m.resolution = ?1")
    Optional<String> sha256(UUID resolution);

    /** Inside the database: nobody needs twenty megabytes here. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into signed_minutes (resolution, name, size, sha256, content)
            select ?2, name, size, sha256, content from signed_minutes where resolution = ?1""")
    void carryOver(UUID from, UUID to);
}
