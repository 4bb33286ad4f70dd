package dev.sherpa.web;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ProbeTests {
    @LocalServerPort
    int port;

    @Test
    void probe() {
        RawHttp h = new RawHttp(port);
        String ok = "{\"id\":\"a\",\"title\":\"T\",\"pack\":\"p\"}";
        show("ok", h.post("/api/v1/dossiers", ok));
        show(
                "many",
                h.post(
                        "/api/v1/dossiers?x=1",
                        "{\"id\":\"A b\",\"title\":null,\"foo\":1,\"bar\":{\"x\":[null]}}",
                        "Idempotency-Key: a b"));
        show("nl", h.post("/api/v1/dossiers", "{\"id\":\"a\\n\",\"title\":\"T\\n\",\"pack\":\"p\\u0000\"}"));
        show(
                "emoji",
                h.post(
                        "/api/v1/dossiers",
                        "{\"id\":\"a\",\"title\":\"" + "\uD83D\uDE00".repeat(200) + "\",\"pack\":\"p\"}"));
        show(
                "emoji201",
                h.post(
                        "/api/v1/dossiers",
                        "{\"id\":\"a\",\"title\":\"" + "\uD83D\uDE00".repeat(201) + "\",\"pack\":\"p\"}"));
        show("surrogate", h.post("/api/v1/dossiers", "{\"id\":\"a\",\"title\":\"\\ud800\",\"pack\":\"p\"}"));
        show("dup", h.post("/api/v1/dossiers", "{\"id\":\"a\",\n \"id\":\"b\"}"));
        show("deep", h.post("/api/v1/dossiers", "[".repeat(40)));
        show("trail", h.post("/api/v1/dossiers", ok + " 1"));
        show("empty", h.post("/api/v1/dossiers", ""));
        show("array", h.post("/api/v1/dossiers", "[1]"));
        show(
                "num",
                h.post("/api/v1/dossiers", "{\"id\":1e999999999,\"title\":" + "1".repeat(200) + ",\"pack\":\"p\"}"));
        show("num2", h.post("/api/v1/dossiers", "{\"id\":1e999999999,\"title\":12.50,\"pack\":true}"));
        show("utf8", h.post("/api/v1/dossiers", new byte[] {'"', (byte) 0xff, '"'}, "application/json"));
        show("latin", h.post("/api/v1/dossiers", ok.getBytes(), "application/json;charset=iso-8859-1"));
        show("csv", h.post("/api/v1/dossiers", ok.getBytes(), "text/csv"));
        show("badct", h.post("/api/v1/dossiers", ok.getBytes(), "foo"));
        show("gzip", h.post("/api/v1/dossiers", ok, "Content-Encoding: gzip"));
        show("big", h.post("/api/v1/dossiers", " ".repeat(1048577)));
        if (false) show("bigger", h.post("/api/v1/dossiers", " ".repeat(10048577)));
        show("max", h.post("/api/v1/dossiers", ok + " ".repeat(1048576 - ok.length())));
        show(
                "chunk",
                h.send(
                        ("POST /api/v1/dossiers HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                                        + ("100000\r\n" + " ".repeat(1048576) + "\r\n").repeat(2) + "0\r\n\r\n")
                                .getBytes()));
        show("get", h.get("/api/v1/dossiers/abc"));
        show("head", h.method("HEAD", "/api/v1/dossiers/abc"));
        show("options", h.method("OPTIONS", "/api/v1/dossiers/abc"));
        show(
                "preflight",
                h.method(
                        "OPTIONS",
                        "/api/v1/dossiers",
                        "Origin: http://evil.example",
                        "Access-Control-Request-Method: POST"));
        show("cors", h.get("/api/v1/dossiers", "Origin: http://evil.example"));
        show("trace", h.method("TRACE", "/api/v1/dossiers/abc"));
        show("foo", h.method("FOO", "/api/v1/dossiers/abc"));
        show("delete", h.method("DELETE", "/api/v1/dossiers/abc"));
        show("broken", h.get("/api/v1/dossiers/broken"));
        show("404", h.get("/nowhere"));
        show("404b", h.get("/api/v1/nowhere/%22"));
        show("encslash", h.get("/api/v1/dossiers/a%2Fb"));
        show("null", h.get("/api/v1/dossiers/a%00b"));
        show("badpct", h.get("/api/v1/dossiers/%zz"));
        show("badutf", h.get("/api/v1/dossiers/%ff"));
        show("dotdot", h.get("/api/v1/dossiers/../../etc"));
        show("semi", h.get("/api/v1/dossiers/a;b=c"));
        show("trailslash", h.get("/api/v1/dossiers/"));
        show("badline", h.lines("GET /a b c HTTP/1.1", "Host: localhost"));
        show("badchars", h.get("/api/v1/dossiers/<>"));
        show("nohost", h.lines("GET /api/v1/dossiers HTTP/1.1", "Connection: close"));
        show("http10", h.lines("GET /api/v1/dossiers HTTP/1.0"));
        show("http3", h.lines("GET /api/v1/dossiers HTTP/3.0", "Host: localhost"));
        show(
                "twohost",
                h.lines("GET /api/v1/dossiers HTTP/1.1", "Host: localhost", "Host: localhost", "Connection: close"));
        show("evilhost", h.get("/api/v1/dossiers", "Host: evil.example"));
        show("badhost", h.get("/api/v1/dossiers", "Host: ev il"));
        show("xfh", h.get("/api/v1/dossiers", "X-Forwarded-Host: evil.example"));
        show("badheader", h.get("/api/v1/dossiers", "Foo Bar: x"));
        show("bigheader", h.get("/api/v1/dossiers", "Foo: " + "x".repeat(40000)));
        show("longurl", h.get("/api/v1/dossiers/" + "x".repeat(40000)));
        show("cl", h.get("/api/v1/dossiers", "Content-Length: -1"));
        show("te", h.post("/api/v1/dossiers", ok, "Transfer-Encoding: foo"));
        show("expect", h.post("/api/v1/dossiers", ok, "Expect: foo"));
        show("query", h.get("/api/v1/dossiers?limit=1000&cursor=%00&foo=1&limit=2"));
        show("query2", h.get("/api/v1/dossiers?limit=1000&cursor=%zz"));
        show("query3", h.get("/api/v1/dossiers?limit=abc&cursor="));
        show("query4", h.get("/api/v1/dossiers?limit=501&cursor=%ff"));
        show("query5", h.get("/api/v1/dossiers?limit=10"));
        show("accept", h.get("/api/v1/dossiers", "Accept: text/csv"));
        show("accept2", h.get("/api/v1/dossiers", "Accept: application/problem+json"));
        show("accept3", h.get("/api/v1/dossiers", "Accept: foo"));
        show("accept4", h.get("/api/v1/dossiers", "Accept: application/problem+json, */*;q=0.1"));
        show("root", h.get("/"));
        show("docs", h.get("/api/v1/docs"));
        show("docs/", h.get("/api/v1/docs/"));
        show("docsjs", h.get("/api/v1/docs/page.js"));
        show("bundle", h.get("/api/v1/docs/swagger-ui-bundle.js"));
        show("css", h.get("/api/v1/docs/swagger-ui.css"));
        show("docsx", h.get("/api/v1/docs/index.html"));
        show("webjars", h.get("/webjars/swagger-ui/5.34.1/index.html"));
        for (String a : new String[] {
            "",
            "/health",
            "/health/liveness",
            "/health/readiness",
            "/info",
            "/metrics",
            "/env",
            "/metrics/nope",
            "/beans"
        }) show("act" + a, h.get("/actuator" + a));
        show("act-csv", h.get("/actuator/health", "Accept: text/csv"));
        show("act-post", h.post("/actuator/health", "{}"));
        show("error", h.get("/error"));
    }

    static void show(String n, RawHttp.Answer a) {
        System.out.println("## " + n + " -> " + a.status() + " " + a.header("Content-Type") + " | "
                + a.headers().stream()
                        .filter(x -> !x.matches(
                                "(?i)(Date|Connection|Keep-Alive|Content-Type|X-Content|Cross-Origin|Referrer).*"))
                        .toList()
                + "\n     " + (a.body().length() > 900 ? a.body().substring(0, 900) + "..." : a.body()));
    }
}
