package dev.sherpa.rest;

import dev.sherpa.pack.PackZip;

/** Versions of the ferry pack that nobody has seen before: one asks for the fog, and for more water. */
final class FogPack {

    private FogPack() {}

    /** Adds a fact type, an item and its bar, and raises the bar of the depth from 150 to 170 cm. */
    static PackZip foggy() {
        return PackZip.of("ferry-crossing")
                .replacing("pack.yaml", "version: 1.2.0", "version: 1.3.0")
                .replacing("pack.yaml", "conclusions:", """
                          - id: fog
                            title: Sight
                            question: Is the far bank in sight?
                            importance: VITAL
                            asks: [FogReport]
                            statuses: [FIT, UNFIT]
                        conclusions:""")
                .adding("facts.drl", """

                        declare FogReport extends Fact
                            @doc( "How far one sees." )
                            sight : BigDecimal @required @unit( "m" ) @minimum( 0 )
                        end
                        """)
                .replacing("parameters.yaml", "value: 150", "value: 170")
                .adding("parameters.yaml", """

                        fog.bar-m:
                          unit: m
                          values:
                            - { from: 2030-01-01, value: 400, cite: sailing-rules ¶9 }
                        """)
                .with("fog.drl", """
                        rule "The far bank is in sight"
                            @item( "fog" )  @status( FIT )  @cite( "sailing-rules ¶9" )
                            @says( "One sees {$report.sight} far, at or above the bar of {$bar.number}." )
                        when
                            $bar : Parameter( name == "fog.bar-m" )
                            $report : FogReport( sight >= $bar.number )
                        then
                        end

                        rule "The far bank is out of sight"
                            @item( "fog" )  @status( UNFIT )  @cite( "sailing-rules ¶9" )
                            @says( "One sees {$report.sight} far, below the bar of {$bar.number}." )
                        when
                            $bar : Parameter( name == "fog.bar-m" )
                            $report : FogReport( sight < $bar.number )
                        then
                        end
                        """);
    }

    /** Differs from the first version in the bar of the depth alone. */
    static PackZip deeper(int bar) {
        return PackZip.of("ferry-crossing").replacing("parameters.yaml", "value: 150", "value: " + bar);
    }

    /** A report of the fog. */
    static FerryFact report(int sight) {
        return FerryFact.roster(3).with("/type", "\"FogReport\"").with("/attributes", "{\"sight\": " + sight + "}");
    }
}
