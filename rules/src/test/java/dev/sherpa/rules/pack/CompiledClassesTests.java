package dev.sherpa.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.sandbox.Deadline;
import dev.sherpa.rules.sandbox.Refusal;
import dev.sherpa.rules.sandbox.SandboxedBuild;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The check of compiled classes alone: DRL that no reader of Sherpa has seen goes straight to Drools.
 *
 * <p>Whatever of it would run leaves a file, sets a property or ends the process.
 */
class CompiledClassesTests {

    private static final String MARK = "sherpa.mark";

    @TempDir
    Path folder;

    @BeforeEach
    void sayWhereMarksGo() {
        System.setProperty(MARK, folder.resolve("mark").toString());
    }

    @AfterEach
    void nothingRan() {
        System.clearProperty(MARK);
        String ran = System.clearProperty("sherpa.ran");
        assertThat(folder).isEmptyDirectory();
        assertThat(ran).isNull();
        assertThat(System.clearProperty("1")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ends the process       | System.exit( 7 );                                         | java.lang.System.exit
            halts it               | Runtime.getRuntime().halt( 7 );                           | java.lang.Runtime
            starts a program       | new ProcessBuilder( "touch", System.getProperty( "sherpa.mark" ) ).start(); | java.lang.ProcessBuilder
            writes a file          | new java.io.File( System.getProperty( "sherpa.mark" ) ).createNewFile();    | java.io.File
            writes a file by path  | java.nio.file.Files.createFile( java.nio.file.Path.of( System.getProperty( "sherpa.mark" ) ) ); | java.nio.file.Files
            opens a port           | new java.net.ServerSocket( 0 ).close();                   | java.net.ServerSocket
            fetches an address     | new java.net.URL( "http://localhost/" ).openStream();     | java.net.URL
            asks a directory       | new javax.naming.InitialContext().lookup( "ldap://localhost/x" );  | javax.naming.InitialContext
            reads an object        | new java.io.ObjectInputStream( new java.io.ByteArrayInputStream( new byte[9] ) ).readObject(); | java.io.ObjectInputStream
            reflects               | Class.forName( "java.lang.System" ).getMethod( "gc" ).invoke( null );       | java.lang.Class.forName
            asks for a class       | $r.getClass().getClassLoader();                           | java.lang.Object.getClass
            finds a method handle  | java.lang.invoke.MethodHandles.lookup();                  | java.lang.invoke.MethodHandles
            loads a service        | java.util.ServiceLoader.load( Runnable.class );           | java.util.ServiceLoader
            starts a thread        | new Thread().start();                                     | java.lang.Thread
            sleeps                 | Thread.sleep( 1 );                                        | java.lang.Thread
            sets a property        | System.setProperty( "sherpa.ran", "yes" );                | java.lang.System.setProperty
            reads the environment  | System.getenv();                                          | java.lang.System.getenv
            prints                 | System.out.println();                                     | java.lang.System.out
            runs a lambda          | Runnable run = () -> System.exit( 7 ); run.run();         | java.lang.Runnable
            makes a local class    | class Evil { void go() { System.exit( 7 ); } } new Evil().go();    | java.lang.System.exit
            makes an anonymous one | new Object() { void go() { System.exit( 7 ); } }.go();    | java.lang.System.exit
            runs a script          | new javax.script.ScriptEngineManager();                   | javax.script.ScriptEngineManager
            loops                  | for ( int i = 0; i < 2; i++ ) { $r.getSubject(); }        | loops
            locks                  | synchronized ( $r ) { $r.getSubject(); }                  | locks
            takes memory           | byte[] much = new byte[ 2000000000 ];                     | array of a primitive type
            takes computed memory  | Object[] much = new Object[ 2000000000 ];                 | size that is computed
            takes memory one way or another | Object[] much = new Object[ $r.getNote() == null ? 2000000000 : 2 ]; | size that is computed
            catches an error       | try { $r.getSubject(); } catch ( Throwable e ) { }        | catches what is thrown
            changes a fact         | $r.setNote( "changed" ); update( $r );                    | org.drools.model.Drools.update
            takes a fact away      | delete( $r );                                             | org.drools.model.Drools.delete
            reaches the session    | drools.getKieRuntime().halt();                            | getKieRuntime
            reaches the current fact | $r.present( $r.current() );                             | R.present
            reaches the engine     | dev.sherpa.rules.sandbox.Budget.open( null );             | dev.sherpa.rules.sandbox.Budget
            reaches Drools         | org.kie.api.KieServices.get().getRepository();            | org.kie.api.KieServices
            """)
    void refusesWhatAConsequenceCannotDo(String what, String code, String reason) {
        SandboxedBuild build = built("", "rule \"r\" when $r : R() then " + code + " end");

        assertThat(build.errors()).isEmpty();
        assertThat(build.classes()).isEmpty();
        assertThat(build.refusals()).anySatisfy(refusal -> {
            assertThat(refusal.reason()).contains(reason);
            assertThat(refusal.rule()).isEqualTo("r");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an eval                 | rule "r" when R() eval( System.setProperty( "sherpa.ran", "" ) == null ) then end     | setProperty
            a call in a constraint  | rule "r" when R( System.setProperty( "sherpa.ran", "" ) == null ) then end            | setProperty
            a class of a fact       | rule "r" when R( this.getClass().getName() == "x" ) then end                          | Object.getClass
            a method of a text      | rule "r" when R( note.getBytes().length > 3 ) then end                                | String.getBytes
            an inline cast          | rule "r" when R( note#java.lang.String.intern() == "x" ) then end                     | String.intern
            a source of facts       | rule "r" when String() from System.setProperty( "sherpa.ran", "" ) then end           | setProperty
            a method that changes   | rule "r" when R( $l : crew ) R( crew.add( "x" ) ) then end                            | java.util.List.add
            a regular expression that backtracks | rule "r" when R( note matches "(a*)*b" ) then end                        | java.util.regex
            a salience              | rule "r" salience ( System.setProperty( "sherpa.ran", "" ) == null ? 1 : 2 ) when R() then end      | setProperty
            an enabled              | rule "r" enabled ( System.setProperty( "sherpa.ran", "" ) == null ) when R() then end | setProperty
            a quote that breaks out | rule "r" when R( note == "\\u0022 + System.setProperty( String.valueOf( 1 ), String.valueOf( 2 ) ) + \\u0022" ) then end | setProperty
            a global                | global java.lang.Runtime runtime; rule "r" when R() then runtime.gc(); end            | java.lang.Runtime
            an accumulation's code  | rule "r" when accumulate( R( $l : litres ); $t : t( $l ) ) then end import accumulate dev.sherpa.rules.pack.EvilAccumulation t; | EvilAccumulation
            a query                 | query q( String x ) R( note == x ) q( x; ) end                                        | D.query
            another dialect         | rule "r" dialect "mvel" when R() then System.setProperty( "sherpa.ran", "" ); end     | setProperty
            a named consequence     | rule "r" when R() do[ x ] then then[ x ] System.setProperty( "sherpa.ran", "" ); end  | setProperty
            """)
    void refusesWhatARuleCannotHave(String what, String rule, String reason) {
        assertIsRefused(built("", rule), reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an argument of a constant | declare enum E A( System.setProperty( "sherpa.ran", "" ) ), B( "" ); x : String end | setProperty
            an initial value          | declare T x : String = System.setProperty( "sherpa.ran", "" ) end                     | setProperty
            a superclass              | declare T extends java.util.Timer x : String end                                      | Timer
            an attribute's type       | declare T x : java.lang.Thread end                                                    | java.lang.Thread
            a quote that breaks out   | declare enum E A( "\\u0022 + System.setProperty( String.valueOf( 1 ), String.valueOf( 2 ) ) + \\u0022" ); x : String end | setProperty
            a function that loops     | function boolean f() { while ( true ) { } }                                           | loops
            a function that recurs    | function boolean f() { return f(); }                                                  | calls itself
            """)
    void refusesWhatADeclarationCannotHave(String what, String declaration, String reason) {
        assertIsRefused(built(declaration, "rule \"r\" when R() then end"), reason);
    }

    /** The same base, with nothing that it cannot do. */
    @Test
    void admitsWhatThePackLanguageHas() {
        SandboxedBuild build = built("declare enum E A, B; end declare T x : String y : BigDecimal e : E end", """
                rule "r" when
                    $p : Parameter( name == "p" )
                    $r : R( note == "x", matches__( note, "a*b" ), litres > 2.5B, litres < $p.number, crew contains "x", crew not contains "y",
                            sealed == true, note in ( "a", "b" ), note not in ( "c" ), said >= $p.day, litres != null, subject != $p.text )
                    not R( subject == $r.subject, litres > difference( $r.litres, exactly__( "3" ) ) )
                    forall( R( $s : subject ) R( subject == $s, sealed == true ) )
                    exists Item( status == "RED", id == "x", title == "", importance == "" )
                    accumulate( R( $l : litres, $d : checkedOn ); $t : total( $l ), $e : earliest( $d ), $n : tally( $l ); $n > 2B )
                then
                    insert( new T( "x", sum( $t, number( 3 ) ), E.A ) );
                end""");

        assertThat(build.errors()).isEmpty();
        assertThat(build.refusals()).isEmpty();
        assertThat(build.classes()).isPresent();
    }

    /** Drools itself gives up on some, as it cannot see the classes that they name. */
    private static void assertIsRefused(SandboxedBuild build, String reason) {
        assertThat(build.classes()).isEmpty();
        assertThat(Stream.concat(build.refusals().stream().map(Refusal::reason), build.errors().stream()))
                .anyMatch(found -> found.contains(reason));
    }

    private static SandboxedBuild built(String declarations, String rules) {
        String header = "package " + DrlWriter.PACKAGE + "; " + Provided.imports() + "\n";
        String type = """
                declare R extends Fact
                    note : String
                    litres : BigDecimal
                    checkedOn : LocalDate
                    sealed : Boolean
                    crew : List
                end
                """;
        return SandboxedBuild.of(
                Map.of("types.drl", header + type + declarations, "rules.drl", header + rules),
                DrlWriter.PACKAGE,
                Deadline.in(Deadline.LONGEST));
    }
}
