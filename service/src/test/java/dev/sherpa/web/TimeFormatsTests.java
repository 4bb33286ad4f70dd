package dev.sherpa.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class TimeFormatsTests {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "0001-01-01", "9999-12-31"})
    void takesADay(String text) {
        assertThat(isA("date", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-2-1", "0000-01-01", "2025-13-01", "20250101", "", "+12025-01-01"})
    void refusesWhatIsNoDay(String text) {
        assertThat(isA("date", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01T00:00:00Z",
                "2025-01-01t00:00:00z",
                "2025-01-01T00:00:00.123456789+02:00",
                "0001-01-01T00:00:00Z"
            })
    void takesAnInstant(String text) {
        assertThat(isA("date-time", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-31T23:59:60Z",
                "2025-01-01T24:00:00Z",
                "2025-01-01T00:00Z",
                "2025-01-01T00:00:00",
                "2025-01-01 00:00:00Z",
                "2025-01-01T00:00:00.1234567891Z",
                "2025-01-01T00:00:00+24:00",
                "0001-01-01T00:00:00+01:00",
                "9999-12-31T23:00:00-01:00"
            })
    void refusesWhatIsNoInstant(String text) {
        assertThat(isA("date-time", text)).isFalse();
    }

    private static boolean isA(String format, String text) {
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .formats(TimeFormats.all())
                .build();
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        Schema schema = SchemaRegistry.withDefaultDialect(dialect, builder -> builder.schemaRegistryConfig(config))
                .getSchema("{\"format\":\"" + format + "\"}");
        return schema.validate(JsonNodeFactory.instance.stringNode(text)).isEmpty();
    }
}
