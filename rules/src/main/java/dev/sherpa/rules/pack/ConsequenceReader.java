package dev.sherpa.rules.pack;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the one form that the consequence of a derivation can have: {@code insertLogical( new T( … ) );}. */
final class ConsequenceReader {

    private static final String FORM = "the consequence of a rule is empty, or exactly one insertLogical( new T( … ) );"
            + " of a derived type, with bindings, flags, texts, constants and the engine's functions as"
            + " arguments; a whole number is written number( 3 )";

    private final PackParts parts;
    private final JavaParser parser = new JavaParser(new ParserConfiguration().setPreprocessUnicodeEscapes(true));

    ConsequenceReader(PackParts parts) {
        this.parts = parts;
    }

    /** Returns the type derived; empty for anything else, and then the problem is reported. */
    Optional<DeclaredType> derivedType(String consequence, Map<String, Bound> bindings, Spot spot) {
        Optional<ObjectCreationExpr> creation = parsed(consequence).flatMap(ConsequenceReader::creation);
        if (creation.isEmpty()) {
            spot.problem(FORM);
            return Optional.empty();
        }
        List<Expression> arguments = creation.get().getArguments();
        List<Expression> refused =
                arguments.stream().filter(argument -> !isAllowed(argument)).toList();
        refused.forEach(argument -> spot.within(argument.toString()).problem(FORM + "; unlike " + argument));
        if (!refused.isEmpty()) {
            return Optional.empty();
        }
        String name = creation.get().getType().asString();
        Optional<DeclaredType> type = parts.vocabulary().type(name);
        if (type.isEmpty() || type.get().submitted()) {
            spot.within(name)
                    .unknown(
                            "'" + name + "' is not a derived type of the pack; " + FORM,
                            name,
                            "",
                            parts.vocabulary().all().stream()
                                    .filter(each -> !each.submitted())
                                    .map(DeclaredType::name)
                                    .toList());
            return Optional.empty();
        }
        List<Attribute> attributes = type.get().attributes();
        if (arguments.size() != attributes.size()) {
            String names = attributes.stream().map(Attribute::name).collect(Collectors.joining(", "));
            spot.problem(name + " has " + counted(attributes.size(), "attribute")
                    + (names.isEmpty() ? "" : " (" + names + ")") + ", but "
                    + counted(arguments.size(), "argument") + (arguments.size() == 1 ? " is" : " are") + " given");
            return type;
        }
        for (int i = 0; i < attributes.size(); i++) {
            check(
                    name,
                    attributes.get(i),
                    arguments.get(i),
                    bindings,
                    spot.within(arguments.get(i).toString()));
        }
        return type;
    }

    private static String counted(int count, String thing) {
        return (count == 0 ? "no" : count) + " " + thing + (count == 1 ? "" : "s");
    }

    private void check(String type, Attribute attribute, Expression argument, Map<String, Bound> bindings, Spot spot) {
        ValueType expected = ValueType.of(attribute, false);
        ValueType given = Expressions.typeOf(
                argument.toString(), parts, new Expressions.Scope("the consequence", Map.of(), bindings), spot);
        if (!expected.takes(given)) {
            spot.problem(type + "." + attribute.name() + " is " + expected + ", and the argument for it, " + argument
                    + ", is " + given);
        }
    }

    private Optional<BlockStmt> parsed(String consequence) {
        try {
            ParseResult<BlockStmt> parsed = parser.parseBlock("{" + consequence + "}");
            return parsed.isSuccessful() ? parsed.getResult() : Optional.empty();
        } catch (StackOverflowError e) { // deep inside the parser; what is nested so deep is no consequence of ours
            return Optional.empty();
        }
    }

    private static Optional<ObjectCreationExpr> creation(BlockStmt block) {
        if (block.getStatements().size() == 1
                && block.getStatement(0) instanceof ExpressionStmt statement
                && statement.getExpression() instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getNameAsString().equals("insertLogical")
                && call.getArguments().size() == 1
                && call.getArgument(0) instanceof ObjectCreationExpr creation
                && creation.getScope().isEmpty()
                && creation.getAnonymousClassBody().isEmpty()) {
            return Optional.of(creation);
        }
        return Optional.empty();
    }

    private boolean isAllowed(Expression argument) {
        if (argument instanceof MethodCallExpr call && call.getNameAsString().equals("number")) {
            return call.getScope().isEmpty()
                    && call.getArguments().size() == 1
                    && call.getArgument(0).toString().matches("-?\\d{1,9}");
        }
        if (argument instanceof MethodCallExpr call) {
            return call.getScope().isEmpty()
                    && call.getTypeArguments().isEmpty()
                    && Provided.FUNCTIONS.contains(call.getNameAsString())
                    && call.getArguments().stream().allMatch(this::isAllowed);
        }
        if (argument instanceof FieldAccessExpr access) {
            return access.getScope() instanceof NameExpr owner
                    && parts.vocabulary()
                            .choices()
                            .getOrDefault(owner.getNameAsString(), List.of())
                            .contains(access.getNameAsString());
        }
        return argument instanceof NameExpr name && name.getNameAsString().startsWith("$")
                || argument instanceof BooleanLiteralExpr
                || argument instanceof StringLiteralExpr text && text.getValue().indexOf('\\') < 0;
    }
}
