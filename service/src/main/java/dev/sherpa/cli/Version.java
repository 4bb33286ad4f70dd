package dev.sherpa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that was built, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream built = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (built != null) {
                build.load(built);
            }
        }
        return new String[] {
            "sherpa " + build.getProperty("build.version", "unknown") + ", on Java " + Runtime.version()
        };
    }
}
