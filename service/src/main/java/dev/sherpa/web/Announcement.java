package dev.sherpa.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where Sherpa listens, once it does. */
@Component
class Announcement {

    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final ServerProperties server;

    Announcement(ServerProperties server) {
        this.server = server;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null && server.getAddress() != null) {
            String host = server.getAddress().getHostAddress();
            String address = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
            log.info("Sherpa listens on {}; read and try it at {}/api/v1/docs", address, address);
        }
    }
}
