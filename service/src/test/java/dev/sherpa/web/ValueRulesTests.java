package dev.sherpa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ValueRulesTests {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e31",
                "1e999999999",
                "1e-31",
                "1e-999999999",
                "1234567890123456789012345678901",
                "0.0000000000000000000000000000001",
                "null",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "{\"\\udc00\":1}",
                "[{\"x\":[null]}]"
            })
    void refuses(String value) {
        assertThat(ValueRules.faults(json.readTree("{\"a\":" + value + "}"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e29",
                "1e-30",
                "-123456789012345678901234567890",
                "123456789012345678901234567890.123456789012345678901234567890",
                "0",
                "\"\\ud83d\\ude80\"",
                "\"\\u0001\"",
                "{}",
                "[]",
                "false"
            })
    void takes(String value) {
        assertThat(ValueRules.faults(json.readTree("{\"a\":" + value + "}"))).isEmpty();
    }
}
