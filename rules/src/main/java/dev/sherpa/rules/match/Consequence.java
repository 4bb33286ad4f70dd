package dev.sherpa.rules.match;

import java.util.function.Consumer;
import org.drools.model.functions.BlockN;
import org.jspecify.annotations.Nullable;

/** The consequence of a compiled rule, which inserts a fact or does nothing. */
final class Consequence {

    private final BlockN block;
    private final int[] places;
    private final int offset;

    private Consequence(BlockN block, int[] places, boolean inserts) {
        this.block = block;
        this.places = places;
        this.offset = inserts ? 1 : 0;
    }

    static Consequence of(org.drools.model.Consequence compiled, Places places) {
        return new Consequence(compiled.getBlock(), places.of(compiled.getVariables()), compiled.isUsingDrools());
    }

    void execute(@Nullable Object[] match, Consumer<Object> inserted) {
        @Nullable Object[] arguments = new @Nullable Object[places.length + offset];
        if (offset == 1) {
            arguments[0] = new Insertion(inserted);
        }
        for (int i = 0; i < places.length; i++) {
            arguments[i + offset] = match[places[i]];
        }
        try {
            block.execute(arguments);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A consequence cannot be executed", e);
        }
    }
}
