package dev.sherpa.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes instants in UTC, to the microsecond: always six digits, so that their texts sort as they do. */
@JacksonComponent
class JsonTimes extends ValueSerializer<OffsetDateTime> {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX");

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(FORMAT.format(value.withOffsetSameInstant(ZoneOffset.UTC)));
    }
}
