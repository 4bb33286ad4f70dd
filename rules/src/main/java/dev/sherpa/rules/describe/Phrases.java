package dev.sherpa.rules.describe;

import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The phrases for what a pack and the engine name: types, attributes with their units, items, parameters. */
final class Phrases {

    private static final Set<String> DAYS = Set.of("day", "firstDay", "lastDay", "said");
    private static final String WORD_BEGINS = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])";

    private final RulePack pack;

    Phrases(RulePack pack) {
        this.pack = pack;
    }

    /** Returns what matches a pattern, without what else its constraints ask; {@code key} is the name that it gives. */
    Noun noun(String type, @Nullable String key) {
        return switch (type) {
            case "AsOf" -> Noun.definite("the day of assessment");
            case "Parameter" -> parameter(String.valueOf(key));
            case "CalendarWindow" ->
                Noun.indefinite("a calendar window" + (key == null ? "" : " of the category " + key));
            case "FreeDays" ->
                Noun.indefinite("a run of days" + (key == null ? "" : " free of windows of the category " + key));
            case "Item" -> key == null ? Noun.indefinite("an item") : Noun.definite("the item " + item(key));
            case "Conclusion" -> key == null ? Noun.indefinite("a conclusion") : Noun.definite("the conclusion " + key);
            default -> Noun.indefinite(article(type) + " " + type);
        };
    }

    /** Returns what an attribute is called: its words, and its unit, as in {@code weight in kg}. */
    String attribute(String type, String name) {
        List<String> words = Arrays.stream(name.split(WORD_BEGINS))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        String unit = declared(type, name).map(Attribute::unit).orElse("");
        List<String> units = Arrays.asList(
                unit.equals("%")
                        ? new String[] {"pct"}
                        : unit.toLowerCase(Locale.ROOT).split(" "));
        if (unit.isEmpty() || unit.equals("year") || words.equals(units)) {
            return String.join(" ", words);
        }
        int left = words.size() - units.size();
        boolean says = left > 0 && words.subList(left, words.size()).equals(units);
        return String.join(" ", says ? words.subList(0, left) : words) + " in " + unit;
    }

    /** Tells whether the values of an attribute are days. */
    boolean isDay(String type, String name) {
        return declared(type, name)
                .map(attribute -> attribute.kind() == Attribute.Kind.DATE)
                .orElse(DAYS.contains(name));
    }

    /** Returns what an attribute of something that is exactly one is called. */
    String attributeOf(Noun noun, String type, String name) {
        boolean itself = type.equals("AsOf") || type.equals("Parameter");
        return itself ? noun.phrase() : "the " + attribute(type, name) + " of " + noun.phrase();
    }

    /** Returns the names of the attributes that a fact of a type can be without. */
    Set<String> optional(String type) {
        return pack.vocabulary().type(type).stream()
                .flatMap(declared -> declared.attributes().stream().filter(attribute -> !declared.always(attribute)))
                .map(Attribute::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Finds an attribute that the pack declares. */
    Optional<Attribute> declared(String type, String name) {
        return pack.vocabulary().type(type).flatMap(declared -> declared.attribute(name));
    }

    private String item(String id) {
        return pack.definition()
                .item(id)
                .map(item -> item.title() + " (" + id + ")")
                .orElse(id);
    }

    private Noun parameter(String name) {
        String called = "the parameter " + name;
        Optional<ParameterDefinition> parameter = pack.parameters().find(name);
        String phrase = called + parameter.map(this::values).orElse("");
        return new Noun(
                phrase,
                true,
                parameter
                        .filter(each -> each.values().size() == 1)
                        .map(each ->
                                days(pack.wording().print(each.values().get(0).value(), null)) + " (" + called + ")")
                        .orElse(Noun.asManyDaysAs(phrase)));
    }

    private String values(ParameterDefinition parameter) {
        Wording wording = pack.wording();
        return parameter.values().stream()
                .map(value ->
                        wording.print(value.value(), parameter.unit()) + " since " + wording.print(value.from(), null))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    /** Returns a number of days: {@code 1 day}, {@code 30 days}. */
    static String days(String number) {
        return number + (number.equals("1") ? " day" : " days");
    }

    /** Returns the indefinite article of a type. */
    static String article(String type) {
        return "AEIOU".indexOf(type.charAt(0)) >= 0 ? "an" : "a";
    }
}
