package dev.sherpa.web;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start where others than the users of this machine could connect, since there are no accounts. */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private final ServerProperties server;
    private final Environment environment;

    LoopbackOnly(ServerProperties server, Environment environment) {
        this.server = server;
        this.environment = environment;
    }

    /** Comes before the server is told anything. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Throws {@link ExposedException} for an address that is not loopback, or none. */
    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        require("server.address", server.getAddress());
        if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT) {
            String property = "management.server.address";
            require(
                    property,
                    Binder.get(environment).bind(property, InetAddress.class).orElse(null));
        }
    }

    private static void require(String property, @Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new ExposedException(property, address == null ? "not set" : address.getHostAddress());
        }
    }
}
