package dev.sherpa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FaultListTests {

    private final FaultList faults =
            new FaultList(new JsonMapper().readTree("{\"b\":[{\"x\":1},{\"y\":2}],\"a\":1,\"a/b\":2}"));

    @Test
    void isNoRefusalWhenEmpty() {
        assertThatCode(() -> faults.throwIfAny(true)).doesNotThrowAnyException();
    }

    @Test
    void ordersFaultsAsTheyStandInTheBodyAndParametersLast() {
        faults.add(List.of(
                Fault.of("limit", "D.", "E."),
                fault("/a~1b"),
                fault("/a"),
                fault("/b/1"),
                fault("/b/0/z"),
                fault("/b/0")));

        assertThat(refusal().faults())
                .extracting(Fault::pointer)
                .containsExactly("/b/0", "/b/0/z", "/b/1", "/a", "/a~1b", null);
    }

    @Test
    void tellsNoFaultTwice() {
        faults.add(List.of(fault("/b/0/x"), fault("/a")));
        faults.addUnlessKnown(List.of(fault("/b/0"), fault("/b/0/x/y"), fault("/b/1"), fault("/ab")));

        assertThat(refusal().faults()).extracting(Fault::pointer).containsExactly("/b/0/x", "/b/1", "/a", "/ab");
    }

    @Test
    void tellsThatAListIsTooLongBesideTheFaultsOfItsEntries() {
        faults.add(List.of(fault("/b/0/x")));
        faults.addUnlessKnown(List.of(fault("/b"), fault("")));

        assertThat(refusal().faults()).extracting(Fault::pointer).containsExactly("/b", "/b/0/x");
    }

    @Test
    void listsTenThousandFaultsAndSaysThatThereAreMore() {
        faults.add(Collections.nCopies(10_001, fault("/a")));

        assertThatThrownBy(() -> faults.throwIfAny(true))
                .hasMessageContaining("10001 faults; the first 10000 are listed");
        assertThat(refusal().faults()).hasSize(10_000);
    }

    @Test
    void saysThatNothingWasStoredOfAWriteOnly() {
        faults.add(List.of(fault("/a")));

        assertThatThrownBy(() -> faults.throwIfAny(true)).hasMessageContaining("Nothing was stored");
        assertThatThrownBy(() -> faults.throwIfAny(false)).hasMessageNotContaining("stored");
    }

    private ProblemException refusal() {
        return catchThrowableOfType(ProblemException.class, () -> faults.throwIfAny(true));
    }

    private static Fault fault(String pointer) {
        return Fault.at(pointer, "D.", "E.");
    }
}
