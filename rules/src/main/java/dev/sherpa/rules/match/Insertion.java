package dev.sherpa.rules.match;

import java.util.function.Consumer;
import org.drools.model.BitMask;
import org.drools.model.Channel;
import org.drools.model.Drools;
import org.drools.model.DroolsEntryPoint;

/** What a consequence sees of Drools: it can insert, and nothing else. */
final class Insertion implements Drools {

    private final Consumer<Object> inserted;

    Insertion(Consumer<Object> inserted) {
        this.inserted = inserted;
    }

    @Override
    public void insert(Object object) {
        inserted.accept(object);
    }

    @Override
    public void insert(Object object, boolean dynamic) {
        throw refused();
    }

    @Override
    public void update(Object object, String... modifiedProperties) {
        throw refused();
    }

    @Override
    public void update(Object object, BitMask modifiedProperties) {
        throw refused();
    }

    @Override
    public void delete(Object object) {
        throw refused();
    }

    @Override
    public <T> T getRuntime(Class<T> runtimeClass) {
        throw refused();
    }

    @Override
    public <T> T getContext(Class<T> contextClass) {
        throw refused();
    }

    @Override
    public DroolsEntryPoint getEntryPoint(String name) {
        throw refused();
    }

    @Override
    public void halt() {
        throw refused();
    }

    @Override
    public void setFocus(String focus) {
        throw refused();
    }

    @Override
    public Channel getChannel(String name) {
        throw refused();
    }

    @Override
    public void logicalInsert(Object object) {
        throw refused();
    }

    @Override
    public void insertAsync(Object object) {
        throw refused();
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("A consequence inserts one fact, and does nothing else");
    }
}
