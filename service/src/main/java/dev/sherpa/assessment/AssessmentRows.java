package dev.sherpa.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads assessments. */
interface AssessmentRows extends Repository<AssessmentRow, UUID> {

    Optional<AssessmentRow> findById(UUID id);

    Optional<AssessmentRow> findFirstByDossierAndHypotheticalFalseAndAsOfLessThanEqualAndIdLessThanOrderByIdDesc(
            String dossier, LocalDate asOf, UUID before);

    List<ListedAssessment> findByDossierAndIdLessThanOrderByIdDesc(String dossier, UUID before, Limit limit);
}
