package dev.sherpa.web;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds bodies and parameters against the contract's schemas (JSON Schema 2020-12, formats asserted). */
@Component
class Schemas {

    private static final String ID = "urn:sherpa:requests";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final SchemaWords words;

    Schemas(Operations operations, JsonMapper json) {
        this.document = json.valueToTree(operations.schemaDocument());
        this.words = new SchemaWords(document);
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .formats(TimeFormats.all())
                .build();
        this.registry = SchemaRegistry.withDefaultDialect(
                dialect, builder -> builder.schemaRegistryConfig(config).schemas(Map.of(ID, document.toString())));
    }

    /** Returns the faults of a body, one for each place. */
    List<Fault> ofBody(Operation operation, JsonNode body) {
        Set<String> pointers = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (Error error : schema("/operations/" + operation.id() + "/body").validate(body)) {
            Fault fault = words.fault(error);
            if (pointers.add(String.valueOf(fault.pointer()))) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /** Returns the fault of a parameter's value, if it has one. */
    Optional<Fault> ofParameter(Operation operation, String name, JsonNode value) {
        return schema("/operations/" + operation.id() + "/parameters/" + name).validate(value).stream()
                .findFirst()
                .map(words::fault)
                .map(fault -> Fault.of(name, fault.detail(), fault.expected()));
    }

    /** Returns the fault of a parameter that cannot be held against its schema. */
    Fault ofParameter(Operation operation, String name, String detail) {
        JsonNode schema = document.path("operations")
                .path(operation.id())
                .path("parameters")
                .path(name);
        return Fault.of(name, detail, words.expected(schema));
    }

    private Schema schema(String pointer) {
        return registry.getSchema(SchemaLocation.of(ID + "#" + pointer));
    }
}
