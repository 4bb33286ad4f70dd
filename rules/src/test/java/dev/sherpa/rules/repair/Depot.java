package dev.sherpa.rules.repair;

import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;

/** A small pack with a clause that outranks, a {@code not}, a join, a {@code forall}, a sum, a day and a conclusion. */
final class Depot {

    private Depot() {}

    static PackDraft draft() {
        return new PackDraft()
                .without("tank.drl")
                .with("pack.yaml", """
                        id: depot
                        version: 1
                        title: Depot
                        question: Can the convoy start?
                        asserters: [CREW, GROUND]
                        statuses: [[GREEN], [AMBER], [RED], [GREY]]
                        otherwise: GREY
                        items:
                          - { id: supply, title: Supply, question: Is there a full tank?, importance: VITAL, asks: [Tank, Pump], statuses: [GREEN, AMBER, RED] }
                          - { id: pairing, title: Pairing, question: Has each tank a pump?, importance: VITAL, asks: [Tank, Pump], statuses: [GREEN, AMBER, RED] }
                          - { id: stock, title: Stock, question: Is there enough in all?, importance: VITAL, asks: [Tank], statuses: [GREEN, AMBER, RED] }
                          - { id: care, title: Care, question: Is a pump looked after?, importance: VITAL, asks: [Pump, Log], statuses: [GREEN, AMBER, RED] }
                        conclusions:
                          - { name: launch, type: choice, values: [GO, HOLD, STAY] }
                        """)
                .with("facts.drl", """
                        declare enum State
                            SOUND, WORN, BROKEN;
                        end

                        declare Tank extends Fact
                            level : BigDecimal @minimum( 0 ) @maximum( 12 )
                            sealed : Boolean
                        end

                        declare Pump extends Fact
                            state : State @required
                            checkedOn : LocalDate
                            maker : String @fixed
                        end

                        declare Log extends Fact
                            @fixed
                            faults : BigDecimal @required @minimum( 0 )
                        end
                        """)
                .with("supply.drl", """
                        rule "A tank leaks"
                            @item( "supply" )  @status( RED )  @cite( "manual ¶1" )  @says( "A tank leaks." )
                        when
                            Tank( sealed == false )
                        then
                        end

                        rule "A tank is full and no pump broken"
                            @item( "supply" )  @status( GREEN )  @cite( "manual ¶1" )  @says( "A tank is full." )
                        when
                            $bar : Parameter( name == "tank.bar" )
                            Tank( level >= $bar.number )
                            not Pump( state == State.BROKEN )
                        then
                        end

                        rule "A tank is half full"
                            @item( "supply" )  @status( AMBER )  @cite( "manual ¶1" )  @says( "A tank is half full." )
                        when
                            Tank( level > 5 )
                        then
                        end

                        rule "There is a tank"
                            @item( "supply" )  @status( RED )  @cite( "manual ¶1" )  @says( "There is a tank." )
                        when
                            exists Tank()
                        then
                        end
                        """)
                .with("pairing.drl", """
                        rule "Each tank has a pump that runs"
                            @item( "pairing" )  @status( GREEN )  @cite( "manual ¶1" )  @says( "Each tank has a pump." )
                        when
                            exists Tank()
                            forall( Tank( $id : subject ) Pump( subject == $id, state < State.BROKEN ) )
                        then
                        end

                        rule "A tank has a pump"
                            @item( "pairing" )  @status( AMBER )  @cite( "manual ¶1" )  @says( "A tank has a pump." )
                        when
                            Tank( $id : subject )
                            Pump( subject == $id )
                        then
                        end

                        rule "A tank stands alone"
                            @item( "pairing" )  @status( RED )  @cite( "manual ¶1" )  @says( "A tank stands alone." )
                        when
                            Tank()
                        then
                        end
                        """)
                .with("stock.drl", """
                        declare Stocked
                            level : BigDecimal
                        end

                        rule "Levels add up"
                        when
                            accumulate( Tank( $level : level ); $total : total( $level ) )
                        then
                            insertLogical( new Stocked( $total ) );
                        end

                        rule "There is enough in all"
                            @item( "stock" )  @status( GREEN )  @cite( "manual ¶1" )  @says( "There is enough." )
                        when
                            $bar : Parameter( name == "stock.bar" )
                            Stocked( level >= $bar.number )
                        then
                        end

                        rule "There is something"
                            @item( "stock" )  @status( AMBER )  @cite( "manual ¶1" )  @says( "There is something." )
                        when
                            Stocked( level > 3 )
                        then
                        end

                        rule "There is little"
                            @item( "stock" )  @status( RED )  @cite( "manual ¶1" )  @says( "There is little." )
                        when
                            exists Tank()
                        then
                        end
                        """)
                .with("care.drl", """
                        rule "The log is bad"
                            @item( "care" )  @status( RED )  @cite( "manual ¶1" )  @says( "The log is bad." )
                        when
                            Log( faults > 9 )
                        then
                        end

                        rule "A sound pump was checked"
                            @item( "care" )  @status( GREEN )  @cite( "manual ¶1" )  @says( "A pump was checked." )
                        when
                            AsOf( $today : day )
                            Pump( checkedOn >= daysBefore( $today, 30 ), checkedOn <= $today, state == State.SOUND )
                        then
                        end

                        rule "Two pumps are there"
                            @item( "care" )  @status( AMBER )  @cite( "manual ¶1" )  @says( "Two pumps are there." )
                        when
                            accumulate( $pump : Pump(); $pumps : tally( $pump ); $pumps >= 2 )
                        then
                        end
                        """)
                .with("launch.drl", """
                        rule "Everything is green"
                            @conclusion( "launch" )  @value( GO )  @cite( "manual ¶1" )  @says( "Everything is green." )
                        when
                            not Item( status != "GREEN" )
                        then
                        end

                        rule "The stock is no worse than amber"
                            @conclusion( "launch" )  @value( HOLD )  @cite( "manual ¶1" )  @says( "The stock will do." )
                        when
                            Item( id == "stock", status in ( "GREEN", "AMBER" ) )
                        then
                        end

                        rule "Otherwise the convoy stays"
                            @conclusion( "launch" )  @value( STAY )  @says( "The convoy stays." )
                        when
                        then
                        end
                        """)
                .with("parameters.yaml", """
                        tank.bar:
                          values: [{ from: 2030-01-01, value: 8, cite: manual ¶1 }]
                        stock.bar:
                          values: [{ from: 2030-01-01, value: 15, cite: manual ¶1 }]
                        """);
    }

    static RulePack pack() {
        return draft().load();
    }
}
