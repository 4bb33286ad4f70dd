package dev.sherpa.store;

import dev.sherpa.dossier.Dossiers;
import dev.sherpa.dossier.FactLog;
import dev.sherpa.idempotency.Idempotency;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** An instance of the service, as far as it stores; several can share a database. */
public final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts an instance.
     *
     * @param application how much of the application it is
     * @param clockAhead how far its clock is ahead of the true time
     * @param properties the database's address and user
     */
    public static Instance start(Class<?> application, Duration clockAhead, String... properties) {
        ApplicationContextInitializer<GenericApplicationContext> clock = context -> context.registerBean(
                "instanceClock",
                Clock.class,
                () -> Clock.offset(Clock.systemUTC(), clockAhead),
                definition -> definition.setPrimary(true));
        return new Instance(new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties("management.endpoint.health.validate-group-membership=false") // it may have no rule packs
                .initializers(clock)
                .run(Stream.of(properties).map(property -> "--" + property).toArray(String[]::new)));
    }

    /** Returns its dossiers. */
    public Dossiers dossiers() {
        return context.getBean(Dossiers.class);
    }

    /** Returns its log of facts. */
    public FactLog log() {
        return context.getBean(FactLog.class);
    }

    /** Returns its memory of writes. */
    public Idempotency idempotency() {
        return context.getBean(Idempotency.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
