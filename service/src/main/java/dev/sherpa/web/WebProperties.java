package dev.sherpa.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the web layer, under {@code sherpa}.
 *
 * @param maxBodySize how large a body may be
 * @param swaggerUiVersion the version of the library behind the contract's page, known from the build
 */
@ConfigurationProperties("sherpa")
record WebProperties(@DefaultValue("1MB") DataSize maxBodySize, String swaggerUiVersion) {

    /** The largest limit that still leaves room: bodies are held in memory. */
    private static final DataSize MOST = DataSize.ofMegabytes(256);

    WebProperties {
        if (maxBodySize.toBytes() < 1 || maxBodySize.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "sherpa.max-body-size is " + maxBodySize + "; it has to lie between 1B and " + MOST);
        }
    }
}
