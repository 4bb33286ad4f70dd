package dev.sherpa.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the web layer, under {@code sherpa}.
 *
 * @param maxBodySize how large a body may be
 * @param maxUploadSize how large an archive may be
 * @param swaggerUiVersion the version of the library behind the contract's page, known from the build
 */
@ConfigurationProperties("sherpa")
record WebProperties(
        @DefaultValue("1MB") DataSize maxBodySize,
        @DefaultValue("2MB") DataSize maxUploadSize,
        String swaggerUiVersion) {

    /** The largest limit that still leaves room: bodies are held in memory. */
    private static final DataSize MOST = DataSize.ofMegabytes(256);

    WebProperties {
        require("sherpa.max-body-size", maxBodySize);
        require("sherpa.max-upload-size", maxUploadSize);
    }

    private static void require(String name, DataSize size) {
        if (size.toBytes() < 1 || size.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(name + " is " + size + "; it has to lie between 1B and " + MOST);
        }
    }
}
