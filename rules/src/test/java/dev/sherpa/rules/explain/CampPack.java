package dev.sherpa.rules.explain;

import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;

/** A pack whose conditions are of the kinds that the pack language has. */
final class CampPack {

    static final LocalDate DAY = LocalDate.parse("2030-02-01");

    static final String FACTS = """
            declare enum Grade
                NONE, SOME, FULL;
            end

            declare Tank extends Fact
                grade : Grade @required
                litres : BigDecimal @unit( "l" )
                checkedOn : LocalDate
                note : String
                owner : String
                sealed : Boolean
            end

            declare Check extends Fact
                tank : String
                ok : Boolean
                inspector : String
            end

            declare Person extends Fact
                role : String
                languages : List
            end

            declare Bar
                litres : BigDecimal @unit( "l" )
            end
            """;

    private CampPack() {}

    static RulePack load() {
        return new PackDraft()
                .without("tank.drl")
                .without("launch.drl")
                .with("pack.yaml", """
                        id: camp
                        version: 1
                        title: Camp
                        question: Can the camp be left?
                        asserters: [CREW]
                        statuses: [[GREEN], [AMBER], [RED, DARK]]
                        otherwise: DARK
                        items:
                          - { id: stores, title: Stores, question: Enough?, importance: VITAL, asks: [Tank], statuses: [GREEN, AMBER] }
                          - { id: crew, title: Crew, question: Able?, importance: VITAL, asks: [Person], statuses: [GREEN, AMBER, RED] }
                          - { id: camp, title: Camp, question: Ready?, importance: VITAL, asks: [Tank], statuses: [GREEN, AMBER] }
                        conclusions:
                          - { name: go, type: choice, values: [GO, WAIT, STOP] }
                          - { name: mood, type: choice, values: [GLAD, SAD] }
                          - { name: startsOn, type: date }
                        """)
                .with("facts.drl", FACTS)
                .with("stores.drl", """
                        rule "Everybody takes some"
                        when
                            accumulate( $p : Person(); $n : tally( $p ) )
                            Parameter( name == "tank.bar", $per : number )
                        then
                            insertLogical( new Bar( product( $n, $per ) ) );
                        end

                        rule "The stores are full"
                            @item( "stores" )  @status( GREEN )  @cite( "manual ¶1" )  @says( "Full." )
                        when
                            $bar : Bar()
                            accumulate( Tank( sealed == true, $l : litres );
                                $lo : lowest( $l ), $hi : highest( $l ), $n : distinct( $l ); $hi > $lo, $n >= 2 && ( $lo > 5 ) )
                            Tank( litres * 2 >= $bar.litres + 10, note matches "ok.*", $t : subject )
                            Check( tank == $t, ok == true )
                            forall( Tank( grade >= Grade.SOME, $id : subject ) Check( tank == $id, ok == true, inspector != null ) )
                            not Tank( grade == Grade.NONE, litres < $hi )
                        then
                        end

                        rule "Something is left"
                            @item( "stores" )  @status( AMBER )  @cite( "manual ¶1" )  @says( "Something." )
                        when
                            exists Tank( litres in ( null, 3 ), !( sealed == true ) && ( grade == Grade.FULL || owner == "us" ) )
                        then
                        end
                        """)
                .with("crew.drl", """
                        rule "Nobody cooks"
                            @item( "crew" )  @status( RED )  @cite( "manual ¶1" )  @says( "No cook." )
                        when
                            not Person( role == "cook" )
                        then
                        end

                        rule "Somebody can ask the way"
                            @item( "crew" )  @status( GREEN )  @cite( "manual ¶1" )  @says( "Able." )
                        when
                            $who : Person( languages contains "en", role not in ( "cook", "guest" ) )
                        then
                        end

                        rule "Somebody is there"
                            @item( "crew" )  @status( AMBER )  @cite( "manual ¶1" )  @says( "There." )
                        when
                            Person()
                        then
                        end
                        """)
                .with("camp.drl", """
                        rule "The camp is ready"
                            @item( "camp" )  @status( GREEN )  @cite( "manual ¶1" )  @says( "Ready." )
                        when
                            Item( id == "stores", status == "GREEN" )
                            Item( id == "crew", status != "RED" )
                        then
                        end

                        rule "The camp is half ready"
                            @item( "camp" )  @status( AMBER )  @cite( "manual ¶1" )  @says( "Half." )
                        when
                            Item( id in ( "stores", "crew" ), status in ( "GREEN", "AMBER" ) )
                        then
                        end
                        """)
                .with("go.drl", """
                        rule "Go"
                            @conclusion( "go" )  @value( GO )  @cite( "manual ¶1" )  @says( "Go." )
                        when
                            Item( id == "camp", status == "GREEN" )
                        then
                        end

                        rule "Wait"
                            @conclusion( "go" )  @value( WAIT )  @cite( "manual ¶1" )  @says( "Wait." )
                        when
                            $camp : Item( id == "camp" )
                            Item( id == "crew", status == $camp.status )
                        then
                        end

                        rule "Stop"
                            @conclusion( "go" )  @value( STOP )  @says( "Stop." )
                        when
                        then
                        end
                        """)
                .with("mood.drl", """
                        rule "Glad"
                            @conclusion( "mood" )  @value( GLAD )  @cite( "manual ¶1" )  @says( "Glad." )
                        when
                            Conclusion( name == "go", value == "GO" )
                        then
                        end

                        rule "Sad"
                            @conclusion( "mood" )  @value( SAD )  @cite( "manual ¶1" )  @says( "Sad." )
                        when
                            $tank : Tank( note == "lost", 5 < litres )
                            Check( tank == $tank.subject )
                            Person( $tank.owner == role )
                        then
                        end
                        """)
                .with("startsOn.drl", """
                        rule "It starts with the full tank"
                            @conclusion( "startsOn" )  @value( "{$day}" )  @cite( "manual ¶1" )  @says( "On {$day}." )
                        when
                            Tank( grade == Grade.FULL, $day : checkedOn )
                        then
                        end

                        rule "It starts today"
                            @conclusion( "startsOn" )  @value( "{$day}" )  @cite( "manual ¶1" )  @says( "On {$day}." )
                        when
                            AsOf( $day : day )
                        then
                        end
                        """)
                .with("parameters.yaml", """
                        tank.bar:
                          unit: l
                          values:
                            - { from: 2029-01-01, value: 1, analyst: A first guess }
                            - { from: 2030-01-01, value: 10, cite: manual ¶1 }
                        """)
                .load();
    }

    static FactBase facts(RulePack pack, GivenFact... facts) {
        return FactBase.ofFacts(GivenFact.all(pack, facts), DAY, pack.factBaseRules(DAY));
    }

    static GivenFact tank(String subject, String grade) {
        return GivenFact.of("Tank", subject).with("grade", grade);
    }

    static GivenFact check(String subject, String tank, boolean ok) {
        return GivenFact.of("Check", subject).with("tank", tank).with("ok", ok);
    }

    static GivenFact person(String name, String role) {
        return GivenFact.of("Person", name).with("role", role);
    }
}
