package cz.trojlistek.district;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A municipality promises to pay for a service or for a network (BR-160).
 *
 * @param municipality who promises: the town itself or a municipality of its district
 * @param subject the service, or the network of services
 * @param year of the payment, within the period of the region's plan
 * @param amountCzk how much, in CZK; null where a share is promised
 * @param sharePercent which part of the costs, above 0 and at most 100; null where an amount is promised
 * @param decision of the municipality, by its number or its day
 */
@Embeddable
public record CofinancingDeclaration(
        String municipality,
        String subject,
        int year,
        @Nullable BigDecimal amountCzk,
        @Nullable BigDecimal sharePercent,
        String decision) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_CZK = new BigDecimal("9999999999999");

    public CofinancingDeclaration {
        municipality = Wording.line("municipality", municipality, 200);
        subject = Wording.line("subject", subject, 300);
        if ((amountCzk == null) == (sharePercent == null)) {
            throw new DeclarationUnusable("district.amount-or-share", "amountCzk");
        }
        if (amountCzk != null && (amountCzk.signum() <= 0 || amountCzk.compareTo(MOST_CZK) > 0)) {
            throw new DeclarationUnusable("district.amount-unusable", "amountCzk");
        }
        if (sharePercent != null && (sharePercent.signum() <= 0 || sharePercent.compareTo(HUNDRED) > 0)) {
            throw new DeclarationUnusable("district.share-unusable", "sharePercent");
        }
        decision = Wording.line("decision", decision, 300);
    }

    String told() {
        return "%s, %s, %d: %s, %s"
                .formatted(
                        municipality,
                        subject,
                        year,
                        amountCzk != null
                                ? Trail.number(amountCzk) + " Kč"
                                : sharePercent == null ? "" : Trail.number(sharePercent) + " %",
                        decision);
    }
}
