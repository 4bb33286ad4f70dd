package dev.sherpa.bench.contest.model;

import dev.sherpa.bench.contest.Plain;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the objects of a fact base: one for each current fact, the bars, the day, and the calendar. */
public final class Facts {

    private static final Map<String, Class<? extends Record>> TYPES = Stream.<Class<? extends Record>>of(
                    InvestmentPledge.class,
                    InvestmentDeal.class,
                    PurchaseCommitment.class,
                    PurchaseTrackRecord.class,
                    SoybeanPurchases.class,
                    AircraftOrder.class,
                    AlgorithmTransfer.class,
                    JointVenture.class,
                    TikTokDeal.class,
                    DivestitureDeadline.class,
                    FentanylControls.class,
                    Tariff.class,
                    TariffCut.class,
                    TariffTruce.class,
                    InvestmentPolicy.class,
                    TaxTreaty.class,
                    TradeDeal.class,
                    PressureMeasure.class,
                    Concession.class,
                    Opposition.class,
                    Venue.class,
                    Readout.class,
                    ReciprocalVisit.class,
                    ProposedTrip.class,
                    Meeting.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private Facts() {}

    /** Returns the objects, in no particular order. */
    public static List<Object> of(Plain plain) {
        List<Object> objects = new ArrayList<>();
        objects.add(new AsOf(plain.asOf()));
        objects.add(Bars.of(plain.parameters()));
        objects.addAll(plain.windows());
        objects.addAll(plain.freeDays());
        plain.facts().forEach((type, facts) -> facts.forEach(fact -> objects.add(object(type(type), fact))));
        return objects;
    }

    private static Class<? extends Record> type(String name) {
        Class<? extends Record> type = TYPES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no class for facts of type " + name);
        }
        return type;
    }

    private static Object object(Class<? extends Record> type, Map<String, Object> fact) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getType(), fact.get(component.getName())))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName() + " of " + fact, e);
        }
    }

    private static @Nullable Object value(Class<?> type, @Nullable Object value) {
        if (value == null || !type.isEnum()) {
            return value;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value + " is no " + type.getSimpleName()));
    }
}
