package dev.sherpa.rules.pack;

import dev.sherpa.rules.pack.ValueType.Kind;
import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;

/** Checks the call of a function over what a pattern binds, as in {@code $n : total( $x )}. */
final class AccumulateFunction {

    private AccumulateFunction() {}

    /** Returns what the result of a function is; what is wrong with the call is reported. */
    static Bound result(Spot spot, AccumulateFunctionCallDescr function, Map<String, Bound> own) {
        String name = function.getFunction();
        String[] arguments = function.getParams();
        if (!Provided.accumulateFunctions().contains(name)) {
            spot.within(name)
                    .unknown(
                            "'" + name + "' is not an accumulate function",
                            name,
                            "there are",
                            Provided.accumulateFunctions());
        }
        if (function.getBind() == null) {
            spot.within(name).problem("the result of " + name + " needs a binding, as in $n : " + name + "( $x )");
        }
        if (arguments.length != 1 || !own.containsKey(arguments[0].strip())) {
            spot.within(name).problem(name + " takes one binding of the pattern that is accumulated");
            return Bound.value(null, ValueType.ANY);
        }
        Bound argument = own.getOrDefault(arguments[0].strip(), Bound.value(null, ValueType.ANY));
        Kind given = Provided.OF_NUMBERS.contains(name) ? Kind.NUMBER : Kind.DAY;
        boolean ofAnything = !Provided.OF_NUMBERS.contains(name) && !Provided.OF_DAYS.contains(name);
        if (!ofAnything && !argument.value().is(given)) {
            spot.within(name)
                    .problem(name + " takes " + ValueType.present(given) + ", and " + arguments[0].strip() + " is "
                            + argument.value());
        }
        return Bound.value(
                Provided.UNIT_KEEPING.contains(name) ? argument.unit() : null,
                ValueType.present(ofAnything ? Kind.NUMBER : given));
    }
}
