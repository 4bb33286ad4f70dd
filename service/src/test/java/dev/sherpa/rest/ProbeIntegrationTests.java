package dev.sherpa.rest;

import dev.sherpa.web.RawHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FerryService
class ProbeIntegrationTests {
    @Autowired
    Ferry ferry;

    @Test
    void probe() {
        RawHttp h = ferry.http();
        String d = "/api/v1/dossiers/" + ferry.dossier();
        show("list", h.get("/api/v1/dossiers?limit=1"));
        show(
                "rec",
                h.post(
                        d + "/facts",
                        FerryFact.recording(FerryFact.reading(), FerryFact.roster(4)),
                        "Idempotency-Key: k1"));
        show(
                "rec again",
                h.post(
                        d + "/facts",
                        FerryFact.recording(FerryFact.reading(), FerryFact.roster(4)),
                        "Idempotency-Key: k1"));
        show(
                "rec other",
                h.post(
                        d + "/facts",
                        FerryFact.recording(FerryFact.reading(), FerryFact.roster(5)),
                        "Idempotency-Key: k1"));
        show("cur", h.get(d + "/facts"));
        show("hist", h.get(d + "/facts?view=history&limit=1"));
        show(
                "many",
                h.post(
                        d + "/facts",
                        FerryFact.recording(
                                FerryFact.reading()
                                        .with("/attributes/lowest", "-1")
                                        .with("/attributes/weather", "\"X\"")
                                        .with("/attributes/foo", "1")
                                        .with("/said", "\"2031-05-02\"")
                                        .with("/rating", "\"Z9\"")
                                        .with("/source", "{\"id\":\"nope\"}")
                                        .with("/attributes/measuredOn", "\"2031-06-01\"")
                                        .with("/by", "null")
                                        .without("/subject")
                                        .with("/attributes/gaugeName", "\"a\\u0000b\"")
                                        .with("/foo", "1")
                                        .with("/corrects", "\"x\""),
                                FerryFact.roster(4)
                                        .with("/type", "\"Nope\"")
                                        .with("/attributes/aboard", "1e999999999")
                                        .with("/corrects", "\"0199707e-014b-7c3a-9d51-2f6c0e8a4b17\"")
                                        .with("/source/id", "\"logbook\""))));
        show("future", h.get(d + "/facts?knownAt=2999-01-01T00:00:00Z"));
        for (String k : new String[] {
            "2025-01-01t00:00:00z",
            "2016-12-31T23:59:60Z",
            "2025-01-01 00:00:00Z",
            "2025-01-01T00:00:00",
            "2025-01-01T00:00:00%2B02:00",
            "2025-01-01T00:00:00.123456789Z",
            "2025-01-01T24:00:00Z",
            "-2025-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "2025-01-01T00:00Z",
            "2025-01-01T00:00:00.1234567891234Z",
            "2025-01-01T00:00:00%2B24:00"
        }) show("knownAt " + k, h.get(d + "/facts?knownAt=" + k));
        for (String k :
                new String[] {"0000-01-01", "9999-12-31", "2025-02-29", "2025-2-1", "%2B12025-01-01", "0001-01-01"})
            show("asOf " + k, h.get(d + "/facts?asOf=" + k));
        show("assess", h.post(d + "/assessments", "{}"));
        show("assess99", h.post(d + "/assessments", "{\"asOf\":\"9999-12-31\"}"));
        show("assess0", h.post(d + "/assessments", "{\"asOf\":\"0000-01-01\"}"));
        show("assessk", h.post(d + "/assessments", "{\"knownAt\":\"2016-12-31T23:59:60Z\"}"));
        show(
                "preview",
                h.post(
                        "/api/v1/assessments/preview",
                        "{\"pack\":\"ferry-crossing\",\"facts\":["
                                + FerryFact.reading().json() + "]}"));
        show(
                "previewbad",
                h.post(
                        "/api/v1/assessments/preview",
                        "{\"pack\":\"nope\",\"facts\":["
                                + FerryFact.reading().with("/corrects", "\"x\"").json() + ",1,null]}"));
        show(
                "hypo",
                h.post(
                        d + "/assessments",
                        "{\"hypothetical\":{\"withdraw\":[\"0199707e-014b-7c3a-9d51-2f6c0e8a4b17\",\"x\"]}}"));
        show("packs", h.get("/api/v1/rule-packs"));
        show("pack", h.get("/api/v1/rule-packs/ferry-crossing"));
        show("types", h.get("/api/v1/rule-packs/ferry-crossing/fact-types"));
        show("json", h.get("/api/v1/openapi.json"));
        show("yaml", h.get("/api/v1/openapi.yaml"));
        show("nodossier", h.get("/api/v1/dossiers/nope/facts"));
        show("nopack", h.get("/api/v1/rule-packs/nope"));
        show("notype", h.get("/api/v1/rule-packs/ferry-crossing/fact-types/Nope"));
        show("badid", h.get("/api/v1/assessments/nope"));
        show("noassess", h.get("/api/v1/assessments/0199707e-014b-7c3a-9d51-2f6c0e8a4b17"));
        show("wd", h.post(d + "/facts/0199707e-014b-7c3a-9d51-2f6c0e8a4b17/withdrawal", "{\"reason\":\"x\"}"));
        System.out.println(ferry.stored());
    }

    static void show(String n, RawHttp.Answer a) {
        System.out.println("## " + n + " -> " + a.status() + " " + a.header("Content-Type") + " | "
                + a.headers().stream()
                        .filter(x -> !x.matches(
                                "(?i)(Date|Connection|Keep-Alive|Content-Type|X-Content|Cross-Origin|Referrer).*"))
                        .toList()
                + "\n     " + (a.body().length() > 3000 ? a.body().substring(0, 3000) + "..." : a.body()));
    }
}
