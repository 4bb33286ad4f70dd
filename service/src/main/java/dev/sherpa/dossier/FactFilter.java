package dev.sherpa.dossier;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** Says in the database's terms which facts a query asks for. */
final class FactFilter {

    /** The order in which facts were recorded. */
    static final Sort AS_RECORDED = Sort.by("seq", "position");

    private FactFilter() {}

    /** Every fact recorded by {@code knownAt} and said by {@code asOf}, behind a place in the log. */
    static Specification<FactRow> history(FactQuery query, @Nullable Place after) {
        return (fact, criteria, cb) -> {
            List<Predicate> all = known(query, fact, cb);
            if (after != null) {
                all.add(cb.or(
                        cb.gt(fact.get("seq"), after.seq()),
                        cb.and(cb.equal(fact.get("seq"), after.seq()), cb.gt(fact.get("position"), after.position()))));
            }
            return cb.and(all);
        };
    }

    /** Every such fact that has not expired and was not withdrawn by an instant. */
    static Specification<FactRow> visible(FactQuery query, Instant notWithdrawnBy) {
        return (fact, criteria, cb) -> {
            List<Predicate> all = known(query, fact, cb);
            all.add(cb.or(cb.isNull(fact.get("expires")), cb.greaterThan(fact.get("expires"), query.asOf())));
            Subquery<Integer> withdrawal = criteria.subquery(Integer.class);
            Root<WithdrawalRow> withdrawn = withdrawal.from(WithdrawalRow.class);
            withdrawal
                    .select(cb.literal(1))
                    .where(
                            cb.equal(withdrawn.get("fact"), fact.get("id")),
                            cb.lessThanOrEqualTo(withdrawn.get("recorded"), notWithdrawnBy));
            all.add(cb.not(cb.exists(withdrawal)));
            return cb.and(all);
        };
    }

    private static List<Predicate> known(FactQuery query, Root<FactRow> fact, CriteriaBuilder cb) {
        List<Predicate> all = new ArrayList<>();
        all.add(cb.equal(fact.get("dossier"), query.dossier()));
        if (query.type() != null) {
            all.add(cb.equal(fact.get("type"), query.type()));
        }
        if (query.subject() != null) {
            all.add(cb.equal(fact.get("subject"), query.subject()));
        }
        all.add(cb.lessThanOrEqualTo(fact.get("said"), query.asOf()));
        all.add(cb.lessThanOrEqualTo(fact.get("recorded"), query.knownAt()));
        return all;
    }
}
