package dev.sherpa.pack;

import dev.sherpa.api.ContractApi;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Serves the contract. */
@RestController
class ContractController implements ContractApi {

    private static final DumpSettings YAML = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndent(4)
            .setWidth(120)
            .build();

    private final ServedContract contract;
    private final JsonMapper json;

    ContractController(ServedContract contract, JsonMapper json) {
        this.contract = contract;
        this.json = json;
    }

    @Override
    public ResponseEntity<Map<String, Object>> getContractAsJson() {
        return ResponseEntity.ok(contract.tree());
    }

    @Override
    public ResponseEntity<String> getContractAsYaml() {
        // By way of JSON, in which nothing is shared: YAML would write what is as aliases.
        Object plain = json.convertValue(json.readTree(json.writeValueAsString(contract.tree())), Object.class);
        return ResponseEntity.ok(new Dump(YAML).dumpToString(plain));
    }
}
