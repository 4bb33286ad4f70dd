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
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the one form that the consequence of a derivation can have: {@code insertLogical( new T( … ) );}. */
final class ConsequenceReader {

    private static final String FORM = "the consequence of a rule is empty, or exactly one insertLogical( new T( … ) );"
            + " of a derived type, with bindings, flags, texts, constants and the engine's functions as"
            + " arguments; a whole number is written number( 3 )";

    private final Vocabulary vocabulary;
    private final JavaParser parser = new JavaParser(new ParserConfiguration().setPreprocessUnicodeEscapes(true));

    ConsequenceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the type derived; empty for anything else, and then the problem is reported. */
    Optional<DeclaredType> derivedType(String consequence, Consumer<String> problem) {
        Optional<ObjectCreationExpr> creation = parsed(consequence).flatMap(ConsequenceReader::creation);
        if (creation.isEmpty() || !creation.get().getArguments().stream().allMatch(this::isAllowed)) {
            problem.accept(FORM);
            return Optional.empty();
        }
        String name = creation.get().getType().asString();
        Optional<DeclaredType> type = vocabulary.type(name);
        if (type.isEmpty() || type.get().submitted()) {
            problem.accept("'" + name + "' is not a derived type of the pack; " + FORM);
            return Optional.empty();
        }
        int given = creation.get().getArguments().size();
        if (given != type.get().attributes().size()) {
            problem.accept(name + " has " + type.get().attributes().size() + " attributes, but " + given
                    + " arguments are given");
        }
        return type;
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
                    && vocabulary
                            .choices()
                            .getOrDefault(owner.getNameAsString(), List.of())
                            .contains(access.getNameAsString());
        }
        return argument instanceof NameExpr name && name.getNameAsString().startsWith("$")
                || argument instanceof BooleanLiteralExpr
                || argument instanceof StringLiteralExpr text && text.getValue().indexOf('\\') < 0;
    }
}
