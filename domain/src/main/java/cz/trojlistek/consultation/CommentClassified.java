package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A comment was found to be about content, or about language and form (BR-128). */
public record CommentClassified(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
