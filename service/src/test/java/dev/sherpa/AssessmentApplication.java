package dev.sherpa;

import dev.sherpa.pack.RulePacks;
import dev.sherpa.pack.TestPacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The application as far as it stores and assesses, with the pack of a river crossing: without the web. */
@Import(StoreApplication.class)
@ComponentScan(
        basePackages = {"dev.sherpa.dossier", "dev.sherpa.assessment"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(FirstStart|Evaluation|Histories|AssessmentStore|Assessments|Effects)"))
public class AssessmentApplication {

    @Bean
    RulePacks rulePacks() {
        return TestPacks.riverCrossing();
    }
}
