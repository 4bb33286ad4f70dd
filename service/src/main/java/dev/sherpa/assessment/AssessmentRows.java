package dev.sherpa.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Reads assessments. */
interface AssessmentRows extends Repository<AssessmentRow, UUID> {

    Optional<AssessmentRow> findById(UUID id);

    List<ListedAssessment> findByDossierAndIdLessThanOrderByIdDesc(String dossier, UUID before, Limit limit);
}
