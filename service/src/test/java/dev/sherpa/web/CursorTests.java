package dev.sherpa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
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

    @Test
    void isRefusedOnceItIsAltered() {
        String text = Cursor.to("2031-05-01", 7, 0).text(listing("list", PARAMETERS));
        String words = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);

        for (String altered : List.of(
                words.replace("2031-05-01", "2031-05-02"), words.replace(" 7 ", " 8 "), words + " 0", words + "1")) {
            String cursor = Base64.getUrlEncoder().encodeToString(altered.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> Cursor.of(listing("list", with("cursor", cursor))))
                    .as(altered)
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void tellsListsApartWhoseParametersHaveEqualHashCodes() {
        assertThat("BB").hasSameHashCodeAs("Aa");
        Map<String, String> parameters = new TreeMap<>(Map.of("type", "Aa"));
        parameters.put("cursor", Cursor.to(1).text(listing("list", parameters)));
        parameters.put("type", "BB");

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
