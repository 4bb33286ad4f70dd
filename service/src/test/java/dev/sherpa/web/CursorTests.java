package dev.sherpa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.MissingNode;

class CursorTests {

    private static final Map<String, String> PARAMETERS = Map.of("dossier", "a", "type", "X", "limit", "10");

    @Test
    void leadsToThePlaceThatItWasMadeFor() {
        String text = Cursor.to("2031-05-01", 7, 0).text(listing("list", PARAMETERS));

        assertThat(text).matches("[A-Za-z0-9_=-]{1,500}");
        assertThat(Cursor.of(listing("list", with("cursor", text)))).isEqualTo(Cursor.to("2031-05-01", "7", "0"));
    }

    @Test
    void allowsAnotherSizeOfThePage() {
        Map<String, String> parameters = with("cursor", Cursor.to(1).text(listing("list", PARAMETERS)));
        parameters.put("limit", "20");

        assertThat(Cursor.of(listing("list", parameters))).isNotNull();
    }

    @Test
    void isNoneForTheFirstPage() {
        assertThat(Cursor.of(listing("list", PARAMETERS))).isNull();
    }

    @Test
    void isGoodForItsOwnListOnly() {
        Map<String, String> parameters = with("cursor", Cursor.to(1).text(listing("list", PARAMETERS)));

        assertThatThrownBy(() -> Cursor.of(listing("another", parameters))).isInstanceOf(ProblemException.class);
        parameters.put("type", "Y");
        assertThatThrownBy(() -> Cursor.of(listing("list", parameters))).isInstanceOf(ProblemException.class);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> parameters = new TreeMap<>(PARAMETERS);
        parameters.put(name, value);
        return parameters;
    }

    private static Submission listing(String operation, Map<String, String> parameters) {
        return new Submission(operation, "GET", "/", parameters, MissingNode.getInstance());
    }
}
