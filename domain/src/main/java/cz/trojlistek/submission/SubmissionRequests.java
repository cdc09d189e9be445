package cz.trojlistek.submission;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SubmissionRequests extends Repository<SubmissionRequest, UUID> {

    SubmissionRequest save(SubmissionRequest request);

    Optional<SubmissionRequest> findById(UUID cycle);
}
