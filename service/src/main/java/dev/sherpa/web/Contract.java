package dev.sherpa.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/** The contract as it was written: specs/openapi.yaml, packaged with the service. */
@Component
public class Contract {

    private static final String RESOURCE = "/contract/openapi.yaml";

    private final String text;

    Contract() {
        try (InputStream resource = Contract.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The contract is missing at " + RESOURCE);
            }
            text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The contract cannot be read", e);
        }
    }

    /** Returns the document as a new tree of maps and lists, which the caller may change. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> tree() {
        // Anchors are few and ours, but more than the parser allows to strangers.
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(1000).build();
        return (Map<String, Object>) new Load(settings).loadFromString(text);
    }
}
