package dev.sherpa.rules.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineLoaderTests {

    private final List<String> asked = new ArrayList<>();
    private final EngineLoader loader = new EngineLoader(new ClassLoader(EngineLoader.class.getClassLoader()) {

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            return super.loadClass(name, resolve);
        }

        @Override
        public URL getResource(String name) {
            asked.add(name);
            return super.getResource(name);
        }
    });

    @Test
    void asksOnceForTheCodeOfAClass() {
        byte[] first = loader.code("dev/sherpa/rules/sandbox/Budget.class");
        byte[] second = loader.code("dev/sherpa/rules/sandbox/Budget.class");

        assertThat(first).startsWith(0xCA, 0xFE, 0xBA, 0xBE).isEqualTo(second);
        assertThat(asked).containsExactly("dev/sherpa/rules/sandbox/Budget.class");
    }

    @Test
    void asksOnceForTheCodeOfAClassThatThereIsNot() {
        assertThat(loader.code("gone/Gone.class")).isNull();
        assertThat(loader.code("gone/Gone.class")).isNull();

        assertThat(asked).containsExactly("gone/Gone.class");
    }

    @Test
    void asksOnceForAClassThatThereIsNot() {
        for (int time = 0; time < 2; time++) {
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> loader.loadClass("gone.Gone"));
        }

        assertThat(asked).containsExactly("gone.Gone");
    }

    /** There would be no end to the names of compiled classes. */
    @Test
    void isNotAskedForThePacksOwnClasses() throws ClassNotFoundException {
        EngineView view = new EngineView(loader, "sherpa.pack");

        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> view.loadClass("sherpa.pack.Rules1"));
        assertThat(view.getResource("sherpa/pack/Rules1.class")).isNull();
        assertThat(asked).isEmpty();

        assertThat(view.loadClass("dev.sherpa.rules.sandbox.Budget")).isEqualTo(Budget.class);
        assertThat(asked).containsExactly("dev.sherpa.rules.sandbox.Budget");
    }

    @Test
    void goesOnFindingClassesAfterItRemembersAsManyNamesAsItMay() throws ClassNotFoundException {
        for (int name = 0; name <= 20_000; name++) {
            assertThat(loader.code("gone/Gone" + name + ".class")).isNull();
        }
        asked.clear();

        assertThat(loader.code("gone/Gone19999.class")).isNull();
        assertThat(loader.code("gone/Gone20000.class")).isNull();
        assertThat(asked).containsExactly("gone/Gone20000.class");
        assertThat(loader.loadClass(Budget.class.getName())).isEqualTo(Budget.class);
    }
}
