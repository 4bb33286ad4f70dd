package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.SherpaApplication;
import dev.sherpa.store.OnH2;
import dev.sherpa.web.RawHttp;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A pack that multiplies facts without end: its evaluation is stopped, and others are answered. */
@SpringBootTest(
        classes = SherpaApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "sherpa.packs=src/test/resources/testpacks/join-bomb")
@Import(Ferry.class)
@OnH2
class StoppedEvaluationsIntegrationTests {

    @Autowired
    private Ferry ferry;

    @Test
    void namesTheRuleAndGoesOn() {
        RawHttp.Answer stopped = preview(60);

        assertThat(stopped.status()).as(stopped.body()).isEqualTo(422);
        assertThat(stopped.json().path("type").stringValue()).isEqualTo("urn:sherpa:problem:evaluation-stopped");
        assertThat(stopped.json().path("detail").stringValue())
                .isEqualTo("The evaluation was stopped after 50000 findings at the rule"
                        + " 'Everything goes with everything', tank.drl:1. Nothing was stored.");
        assertThat(preview(2).status()).isEqualTo(200);
    }

    private RawHttp.Answer preview(int facts) {
        String listed = IntStream.range(0, facts).mapToObj("""
                        {"type": "Reading", "subject": "tank-%d", "attributes": {"litres": 1}, "said": "2031-01-01",
                         "statement": "A reading.", "by": "CREW", "source": {"id": "manual"}}"""::formatted).collect(Collectors.joining(","));
        return ferry.http()
                .post(
                        "/api/v1/assessments/preview",
                        "{\"pack\":\"join-bomb\",\"asOf\":\"2031-01-01\",\"facts\":[" + listed + "]}");
    }
}
