package cz.trojlistek.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk copies from the minutes (BR-133). {@link Resolution} checks it; votes are numbers of members, and with the
 * absent they add up to the whole body.
 */
public record NewResolution(
        UUID body,
        @Nullable LocalDate sessionOn,
        @Nullable String agendaItem,
        @Nullable String number,
        @Nullable String text,
        @Nullable Result result,
        int votesFor,
        int votesAgainst,
        int abstained,
        int absent,
        @Nullable Attachment pdf) {}
