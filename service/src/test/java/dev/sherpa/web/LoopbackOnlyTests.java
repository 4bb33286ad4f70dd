package dev.sherpa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.mock.env.MockEnvironment;

class LoopbackOnlyTests {

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1"})
    void startsOnLoopback(String address) throws UnknownHostException {
        check(InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.1.2.3", "192.168.0.1", "2001:db8::1"})
    void refusesToStartOnAnyOtherAddress(String address) throws UnknownHostException {
        InetAddress exposed = InetAddress.getByName(address);

        assertThatThrownBy(() -> check(exposed))
                .isInstanceOf(ExposedException.class)
                .hasMessageContaining("server.address is " + exposed.getHostAddress());
    }

    @Test
    void refusesToStartOnAllAddressesAtOnce() {
        assertThatThrownBy(() -> check(null)).hasMessageContaining("server.address is not set");
    }

    @Test
    void refusesToShowItsMetricsToOthers() throws UnknownHostException {
        environment.setProperty("management.server.port", "9090");
        InetAddress loopback = InetAddress.getByName("127.0.0.1");

        assertThatThrownBy(() -> check(loopback)).hasMessageContaining("management.server.address is not set");
        environment.setProperty("management.server.address", "0.0.0.0");
        assertThatThrownBy(() -> check(loopback)).hasMessageContaining("management.server.address is 0.0.0.0");
        environment.setProperty("management.server.address", "127.0.0.1");
        check(loopback);
    }

    @Test
    void saysWhyItDoesNotStartAndWhatToDo() {
        FailureAnalysis analysis =
                new ExposedFailureAnalyzer().analyze(new ExposedException("server.address", "0.0.0.0"));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("no accounts", "server.address is 0.0.0.0");
        assertThat(analysis.getAction()).contains("127.0.0.1");
    }

    @Test
    void keepsTheWholeServiceFromStarting() {
        SpringApplication application = new SpringApplication(WebLayer.class);

        assertThatThrownBy(() -> application.run("--server.address=0.0.0.0", "--server.port=0"))
                .hasRootCauseInstanceOf(ExposedException.class);
    }

    private void check(@org.jspecify.annotations.Nullable InetAddress address) {
        ServerProperties server = new ServerProperties();
        server.setAddress(address);
        new LoopbackOnly(server, environment).customize(new TomcatServletWebServerFactory());
    }
}
