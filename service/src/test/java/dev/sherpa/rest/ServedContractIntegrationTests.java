package dev.sherpa.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.sherpa.web.RawHttp;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@FerryService
class ServedContractIntegrationTests {

    private static final String WATER = "#/components/schemas/ferry-crossing.WaterReadingAttributes";

    @Autowired
    private Ferry ferry;

    @Test
    void isAnOpenApiDocument() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(json().body());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).hasSizeGreaterThan(10);
        assertThat(parsed.getOpenAPI().getServers().get(0).getUrl()).isEqualTo("/api/v1");
    }

    @Test
    void refersToNothingThatIsNotThere() {
        JsonNode document = json().json();
        Set<String> references = new HashSet<>();
        collect(document, references);

        assertThat(references).contains(WATER).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void saysTheSameInYaml() {
        RawHttp.Answer yaml = ferry.http().get("/api/v1/openapi.yaml");

        assertThat(yaml.status()).isEqualTo(200);
        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        JsonMapper mapper = new JsonMapper();
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml.body());
        assertThat(mapper.<JsonNode>valueToTree(read)).isEqualTo(mapper.readTree(json().body()));
    }

    @Test
    void refinesTheAttributesOfAFactByItsType() {
        Schema submission = submission();

        assertThat(submission.validate(FerryFact.reading().json())).isEmpty();
        assertThat(submission.validate(FerryFact.roster(3).json())).isEmpty();
        assertThat(submission.validate(
                        FerryFact.reading().with("/attributes/lowest", "-1").json()))
                .isNotEmpty();
        assertThat(submission.validate(
                        FerryFact.reading().with("/attributes/colour", "1").json()))
                .isNotEmpty();
        assertThat(submission.validate(
                        FerryFact.reading().without("/attributes/weather").json()))
                .isNotEmpty();
        assertThat(submission.validate(FerryFact.roster(3)
                        .with("/attributes/weather", "\"CALM\"")
                        .json()))
                .isNotEmpty();
    }

    @Test
    void listsTheFactTypesOfAllPacks() {
        JsonNode types = json().json().at("/components/schemas/FactSubmission/properties/type/enum");

        assertThat(types)
                .map(JsonNode::stringValue)
                .contains("WaterReading", "CrewRoster")
                .hasSizeGreaterThan(20);
    }

    private RawHttp.Answer json() {
        return ferry.http().get("/api/v1/openapi.json");
    }

    private Schema submission() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        String id = "urn:test:contract";
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(config).schemas(Map.of(id, json().body())))
                .getSchema(SchemaLocation.of(id + "#/components/schemas/FactSubmission"));
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").stringValue());
        }
        node.forEach(child -> collect(child, references));
    }
}
