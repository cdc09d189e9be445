package cz.trojlistek.analysis;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SurveyDocuments extends Repository<SurveyDocument, UUID> {

    SurveyDocument saveAndFlush(SurveyDocument document);

    Optional<SurveyDocument> findById(UUID id);

    Optional<SurveyDocument> findByCycleAndKindAndPlace(UUID cycle, SurveyKind kind, TerritoryPath place);

    void delete(SurveyDocument document);

    void flush();
}
