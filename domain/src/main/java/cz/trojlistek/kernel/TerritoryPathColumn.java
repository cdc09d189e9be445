package cz.trojlistek.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A territory path is one text column, so that "everything below" is a prefix in an index. */
@Converter(autoApply = true)
class TerritoryPathColumn implements AttributeConverter<TerritoryPath, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TerritoryPath path) {
        return path == null ? null : path.value();
    }

    @Override
    public @Nullable TerritoryPath convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new TerritoryPath(value);
    }
}
