package dev.sherpa.briefing;

import dev.sherpa.api.model.OutcomeChange;
import dev.sherpa.api.model.OutcomeKind;
import dev.sherpa.rules.pack.Attribute;
import dev.sherpa.rules.pack.ConclusionDefinition;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.Vocabulary;
import dev.sherpa.rules.pack.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a rule pack for what it declares. */
record Words(PackDefinition pack, Vocabulary vocabulary, Wording wording) {

    static Words of(RulePack pack) {
        return new Words(pack.definition(), pack.vocabulary(), pack.wording());
    }

    /** Returns the title of an item; of a conclusion, its name with blanks. */
    String title(OutcomeKind kind, String name) {
        return kind == OutcomeKind.ITEM
                ? pack.item(name).map(ItemDefinition::title).orElse(name)
                : capital(spaced(name));
    }

    /** Returns an outcome in words; a day as it is. What another version of the pack had otherwise is left as it is. */
    Object outcome(OutcomeKind kind, String name, String value) {
        return kind == OutcomeKind.ITEM
                ? wording.word(value)
                : pack.conclusion(name)
                        .map(conclusion -> printed(conclusion.type(), value))
                        .orElse(value);
    }

    private Object printed(ConclusionDefinition.Type type, String value) {
        try {
            return switch (type) {
                case CHOICE -> wording.word(value);
                case NUMBER -> wording.print(new BigDecimal(value), null);
                case DATE -> LocalDate.parse(value);
                case TEXT -> value;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return value;
        }
    }

    String title(OutcomeChange change) {
        return title(change.getKind(), change.getName());
    }

    /** Returns what facts of a type are, as its vocabulary says; else its name with blanks. */
    String type(String name) {
        String doc = vocabulary.type(name).map(DeclaredType::doc).orElse(null);
        return doc == null ? capital(spaced(name)) : unstopped(doc);
    }

    /** Returns what an attribute is, as its vocabulary says; else its name with blanks. */
    String attribute(String type, String name) {
        String doc = declared(type, name).doc();
        return doc == null ? spaced(name) : unstopped(doc);
    }

    /** Prints the value of an attribute, as it stands in a document; null for none. */
    @Nullable
    String value(String type, String attribute, @Nullable Object value) {
        return value == null ? null : printed(type, attribute, value);
    }

    /** Prints the value of an attribute, as it stands in a document; none is not stated. */
    String printed(String type, String attribute, @Nullable Object value) {
        if (value == null) {
            return wording.print(null, null);
        }
        Attribute declared = declared(type, attribute);
        return switch (declared.kind()) {
            case NUMBER -> wording.print(new BigDecimal(value.toString()), declared.unit());
            case DATE -> wording.print(LocalDate.parse(value.toString()), null);
            case CHOICE -> wording.word(value.toString());
            case FLAG, TEXT, LIST -> wording.print(value, null);
        };
    }

    private Attribute declared(String type, String attribute) {
        return vocabulary
                .type(type)
                .flatMap(found -> found.attribute(attribute))
                .orElseThrow(() -> new IllegalArgumentException(type + " has no attribute " + attribute));
    }

    private static String unstopped(String doc) {
        return doc.endsWith(".") ? doc.substring(0, doc.length() - 1) : doc;
    }

    private static String spaced(String name) {
        StringBuilder words = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            words.append(begins ? " " : "").append(begins ? Character.toLowerCase(c) : c);
        }
        return words.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
