package dev.sherpa.rules.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The classes outside of a pack that its compiled classes may name, and the members of each that they may use.
 *
 * <p>A class that stands here without members can only be a type: of a field, a cast, a class constant. Everything is here
 * because Drools' generated code or a condition that the pack language allows needs it, and nothing else is.
 */
final class AllowList {

    /** What conditions, consequences and declared types are made of. */
    private static final String OF_TEXT = """
            # what every class is: an object, or an enum of constants, which copies its list of values
            java/lang/Object            <init>
            java/lang/Enum              <init> valueOf
            java/lang/System            arraycopy
            java/lang/Exception
            java/io/Serializable

            # the values of attributes, and literals
            java/lang/String            equals hashCode valueOf
            java/lang/Boolean           valueOf
            java/math/BigDecimal        <init>
            java/time/LocalDate
            java/util/List

            # what the engine provides
            dev/sherpa/rules/provided/Fact            <init> getSubject getSaid getBy
            dev/sherpa/rules/provided/AsOf            getDay
            dev/sherpa/rules/provided/Parameter       getName getNumber getDay getText
            dev/sherpa/rules/provided/CalendarWindow  getCategory getTitle getFirstDay getLastDay
            dev/sherpa/rules/provided/FreeDays        getCategory getFirstDay getLastDay
            dev/sherpa/rules/provided/Item            getId getTitle getImportance getStatus
            dev/sherpa/rules/provided/Conclusion      getName getValue
            dev/sherpa/rules/provided/Matched
            dev/sherpa/rules/provided/Functions       *
            dev/sherpa/rules/provided/RegularExpressions  matches__

            # how Drools compares, and how a derivation gives its fact
            org/drools/modelcompiler/util/EvaluationUtil  areNullSafeEquals equals notEquals greaterThan greaterOrEqual lessThan lessOrEqual toBigDecimal
            org/drools/modelcompiler/dsl/pattern/D        eval
            org/drools/model/operators/InOperator         INSTANCE
            org/drools/model/operators/ContainsOperator   INSTANCE
            org/drools/model/functions/Operator
            org/drools/model/functions/PredicateInformation  <init> addRuleNames setMoreThanMaxRuleDefs
            org/drools/model/functions/HashedExpression
            org/drools/model/Drools                       insert
            org/drools/base/factmodel/GeneratedFact
            org/drools/base/factmodel/AccessibleFact
            """;

    /** What the classes that Drools assembles a module from need besides: names, indexes, rules and the module itself. */
    private static final String OF_MODULE = """
            # a module: its name, its base and sessions
            org/drools/modelcompiler/CanonicalKieModuleModel
            org/drools/model/Model
            org/drools/model/Global
            org/drools/model/Query
            org/drools/model/TypeMetaData
            org/drools/model/EntryPoint
            org/kie/util/maven/support/ReleaseIdImpl  <init>
            org/kie/api/builder/ReleaseId
            org/kie/api/KieServices                   get newKieModuleModel
            org/kie/api/builder/model/KieModuleModel  newKieBaseModel
            org/kie/api/builder/model/KieBaseModel    addPackage newKieSessionModel setDefault setEventProcessingMode setMutability
            org/kie/api/builder/model/KieSessionModel setClockType setDefault setType
            org/kie/api/builder/model/KieSessionModel$KieSessionType  STATEFUL STATELESS
            org/kie/api/conf/EventProcessingOption    CLOUD
            org/kie/api/conf/KieBaseMutabilityOption  ALLOWED
            org/kie/api/runtime/conf/ClockTypeOption  get
            java/lang/Class
            java/lang/IllegalArgumentException        <init>
            java/lang/RuntimeException                <init>

            # the list of rules, and the form of days
            java/util/ArrayList    <init>
            java/util/List         add addAll
            java/util/Arrays       asList
            java/util/Collections  emptyList
            java/util/Locale       ENGLISH
            java/time/format/DateTimeFormatter
            java/time/format/DateTimeFormatterBuilder  <init> parseCaseInsensitive appendPattern toFormatter
            org/drools/util/DateUtils                  getDateFormatMask

            # rules: patterns, constraints with their indexes, accumulations, consequences
            org/drools/modelcompiler/dsl/pattern/D  accFunction accumulate alphaIndexedBy betaIndexedBy declarationOf execute exists forall not on pattern reactOn rule typeMetaData and entryPoint
            org/drools/model/Rule
            org/drools/model/RulesSupplier          getRules getRulesList
            org/drools/model/RuleItemBuilder
            org/drools/model/Rule$Attribute         RULEFLOW_GROUP
            org/drools/model/impl/RuleBuilder       attribute build
            org/drools/model/Variable
            org/drools/model/Declaration
            org/drools/model/DomainClassMetadata    getPropertyIndex
            org/drools/model/Index$ConstraintType   EQUAL NOT_EQUAL GREATER_THAN GREATER_OR_EQUAL LESS_THAN LESS_OR_EQUAL
            org/drools/model/PatternDSL$PatternDef  bind expr watch
            org/drools/model/view/ViewItem
            org/drools/model/view/ViewItemBuilder
            org/drools/model/view/ExprViewItem
            org/drools/model/functions/accumulate/AccumulateFunction  as
            org/drools/model/consequences/ConsequenceBuilder          execute
            dev/sherpa/rules/provided/Total     <init>
            dev/sherpa/rules/provided/Lowest    <init>
            dev/sherpa/rules/provided/Highest   <init>
            dev/sherpa/rules/provided/Earliest  <init>
            dev/sherpa/rules/provided/Latest    <init>
            dev/sherpa/rules/provided/Tally     <init>
            dev/sherpa/rules/provided/Distinct  <init>
            dev/sherpa/rules/provided/Gather    <init>
            dev/sherpa/rules/provided/Found     <init>
            """;

    /** For classes that come from the text of a pack. */
    static final AllowList FOR_TEXT = new AllowList(OF_TEXT);

    /** For classes that Drools assembles from them. */
    static final AllowList FOR_MODULE = new AllowList(OF_TEXT + OF_MODULE);

    private static final Set<String> ANNOTATIONS =
            Set.of("Lorg/drools/compiler/kie/builder/MaterializedLambda;", "Lorg/kie/api/definition/type/Position;");

    private static final String ENGINE = "dev/sherpa/rules/";

    private static final String MODEL = "org/drools/model/";

    private static final Pattern NUMBERED = Pattern.compile(
            MODEL + "(functions/(Predicate|Function|Block)\\d+|consequences/ConsequenceBuilder\\$_\\d+)");

    private final Map<String, Set<String>> members = new HashMap<>();

    private AllowList(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] words = line.split(" +");
            members.computeIfAbsent(words[0], owner -> new HashSet<>())
                    .addAll(List.of(words).subList(1, words.length));
        });
    }

    /** Tells whether a class, by its internal name, can be named. */
    boolean allows(String owner) {
        return members.containsKey(owner) || isNumbered(owner);
    }

    /** Tells whether a member of a class can be used. */
    boolean allows(String owner, String member) {
        Set<String> allowed = members.getOrDefault(isNumbered(owner) ? unnumbered(owner) : owner, Set.of());
        return allowed.contains(member) || allowed.contains("*");
    }

    /** Returns the engine's own classes among them, by their internal names. */
    List<String> ofEngine() {
        return members.keySet().stream()
                .filter(owner -> owner.startsWith(ENGINE))
                .toList();
    }

    static boolean allowsAnnotation(String descriptor) {
        return ANNOTATIONS.contains(descriptor);
    }

    /** Tells whether a class is one of a family that differs in the number of what it takes, such as Predicate2. */
    private static boolean isNumbered(String owner) {
        return owner.startsWith(MODEL) && NUMBERED.matcher(owner).matches();
    }

    private static String unnumbered(String owner) {
        int number = owner.lastIndexOf("$_");
        return number < 0 ? owner : owner.substring(0, number);
    }
}
