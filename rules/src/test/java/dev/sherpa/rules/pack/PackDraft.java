package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small sound pack that a test changes, usually for the worse. */
public final class PackDraft {

    private final SortedMap<String, String> files = new TreeMap<>();

    /** Creates a pack of one item, one conclusion, one derived type, one parameter and one source. */
    public PackDraft() {
        with("pack.yaml", """
                id: tank-watch
                version: 1
                title: Tank watch
                question: Is there enough in the tank?
                asserters: [CREW, GROUND]
                statuses: [[GREEN], [RED], [GREY]]
                otherwise: GREY
                items:
                  - { id: tank, title: Tank, question: Is it full?, importance: VITAL, asks: [Reading], statuses: [GREEN, RED] }
                conclusions:
                  - { name: launch, type: choice, values: [GO, HOLD] }
                """);
        with("facts.drl", """
                declare enum Gauge
                    LEFT, RIGHT;
                end

                declare Reading extends Fact
                    gauge : Gauge @required
                    litres : BigDecimal @unit( "l" ) @minimum( 0 )
                    checkedOn : LocalDate
                    sealed : Boolean
                    note : String
                    crew : List
                end
                """);
        with("tank.drl", """
                declare Filling
                    litres : BigDecimal @unit( "l" )
                end

                rule "Readings add up"
                when
                    accumulate( Reading( $l : litres ); $all : total( $l ) )
                then
                    insertLogical( new Filling( $all ) );
                end

                rule "The tank is full enough"
                    @item( "tank" )  @status( GREEN )  @cite( "manual ¶1" )
                    @says( "There are {$filling.litres}." )
                when
                    $bar : Parameter( name == "tank.bar" )
                    $filling : Filling( litres >= $bar.number )
                then
                end

                rule "The tank is too low"
                    @item( "tank" )  @status( RED )
                    @says( "There are {$reading.litres} only." )
                when
                    $reading : Reading( litres < 10 )
                then
                end
                """);
        with("launch.drl", """
                rule "Go"
                    @conclusion( "launch" )  @value( GO )
                    @says( "The tank is {$tank.status}." )
                when
                    $tank : Item( id == "tank", status == "GREEN" )
                then
                end
                """);
        with("parameters.yaml", """
                tank.bar:
                  unit: l
                  values: [{ from: 2030-01-01, value: 100, cite: manual ¶1 }]
                """);
        with("sources.yaml", """
                - { id: manual, publisher: Works, title: Manual, published: 2029-01-01 }
                """);
    }

    /** Puts a file, new or instead of the one of that name. */
    public PackDraft with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Takes a file away. */
    public PackDraft without(String file) {
        assertThat(files.remove(file)).as("the file %s", file).isNotNull();
        return this;
    }

    /** Replaces a text that occurs exactly once in a file. */
    public PackDraft replacing(String file, String text, String replacement) {
        String before = files.getOrDefault(file, "");
        assertThat(before.split(java.util.regex.Pattern.quote(text), -1))
                .as("'%s' occurs once in %s", text, file)
                .hasSize(2);
        return with(file, before.replace(text, replacement));
    }

    /** Adds text to the end of a file. */
    public PackDraft appending(String file, String text) {
        return with(file, files.getOrDefault(file, "") + text);
    }

    /** Returns the text of a file. */
    public String text(String file) {
        return files.getOrDefault(file, "");
    }

    /** Returns the files. */
    public PackFiles files() {
        return new PackFiles(files);
    }

    /** Loads the pack. */
    public RulePack load() {
        return RulePack.load(files());
    }

    /** Returns everything that is wrong with the pack, none if it loads. */
    public List<Problem> problems() {
        try {
            load();
            return List.of();
        } catch (PackException e) {
            return e.problems();
        }
    }

    /** Returns the line on which a text first occurs in a file. */
    public int lineOf(String file, String text) {
        String content = files.getOrDefault(file, "");
        assertThat(content).contains(text);
        return 1
                + (int) content.substring(0, content.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
