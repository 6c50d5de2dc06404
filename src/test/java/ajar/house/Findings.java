package ajar.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.ToolProvider;

/** Walks one Java file and notes what breaks a rule of the house, each with file and line. */
final class Findings extends TreeScanner<Void, Void> {

    static final int BODY_LINES_MAX = 40;
    /** Say nothing of what a type is for. */
    private static final Set<String> NO_NAMES =
            Set.of("manager", "service", "impl", "dto", "mapper", "util", "utils", "helper", "base", "abstract");
    /** Not words of this school, in no name at all. */
    private static final Set<String> NO_WORDS =
            Set.of("user", "users", "observation", "observations", "rating", "ratings");

    private static final Set<String> CLOCKS = Set.of(
            "Instant",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "ZonedDateTime",
            "OffsetDateTime",
            "Year",
            "YearMonth");
    private static final Set<String> TAKE_SQL = Set.of(
            "sql",
            "prepareStatement",
            "prepareCall",
            "executeQuery",
            "executeUpdate",
            "queryForObject",
            "queryForList");

    private final CompilationUnitTree unit;
    private final List<String> found = new ArrayList<>();

    private Findings(CompilationUnitTree unit) {
        this.unit = unit;
    }

    static List<String> in(CompilationUnitTree unit) {
        var findings = new Findings(unit);
        findings.scan(unit, null);
        return findings.found;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        judge(type, type.getSimpleName().toString(), NO_NAMES);
        judge(type, type.getSimpleName().toString(), NO_WORDS);
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        if (variable.getName() != null) {
            judge(variable, variable.getName().toString(), NO_WORDS);
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        var overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        if (!overrides) {
            judge(method, method.getName().toString(), NO_WORDS);
        }
        if (method.getBody() != null) {
            var lines = linesOf(method.getBody());
            if (lines > BODY_LINES_MAX) {
                note(method, "%s has %d lines, the wall is %d".formatted(method.getName(), lines, BODY_LINES_MAX));
            }
        }
        return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            judgeClock(call, select);
            judgeSql(call, select);
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private void judge(Tree place, String name, Set<String> banned) {
        words(name).stream()
                .filter(banned::contains)
                .forEach(word -> note(place, "the name %s says \"%s\"".formatted(name, word)));
    }

    private void judgeClock(MethodInvocationTree call, MemberSelectTree select) {
        var method = select.getIdentifier().toString();
        var owner = select.getExpression().toString();
        var reads = method.equals("now") && CLOCKS.contains(owner.replaceAll(".*\\.", "")) && !givesClock(call);
        if (reads || (owner.equals("System") && method.equals("currentTimeMillis"))) {
            note(call, "%s reads the time past the Clock".formatted(call));
        }
    }

    private static boolean givesClock(MethodInvocationTree call) {
        return call.getArguments().size() == 1
                && call.getArguments()
                        .getFirst()
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .contains("clock");
    }

    private void judgeSql(MethodInvocationTree call, MemberSelectTree select) {
        if (TAKE_SQL.contains(select.getIdentifier().toString())
                && !call.getArguments().isEmpty()) {
            var statement = call.getArguments().getFirst();
            if (isGlued(statement)) {
                note(call, "SQL is glued together; use parameters");
            }
        }
    }

    private static boolean isGlued(ExpressionTree statement) {
        return switch (statement) {
            case BinaryTree sum -> !isConstant(sum.getLeftOperand()) || !isConstant(sum.getRightOperand());
            case MethodInvocationTree made ->
                made.getMethodSelect() instanceof MemberSelectTree how
                        && Set.of("formatted", "format", "concat", "replace", "join")
                                .contains(how.getIdentifier().toString());
            default -> false;
        };
    }

    private static boolean isConstant(ExpressionTree part) {
        return switch (part) {
            case LiteralTree literal -> true;
            case BinaryTree sum -> isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
            case IdentifierTree name -> name.getName().toString().matches("[A-Z][A-Z0-9_]*");
            default -> false;
        };
    }

    /** Lines that are not blank, without the braces around them. */
    private long linesOf(Tree body) {
        try {
            var source = unit.getSourceFile().getCharContent(true);
            var start = (int) Positions.OF_ANY_FILE.getStartPosition(unit, body);
            var end = (int) Positions.OF_ANY_FILE.getEndPosition(unit, body);
            return source.subSequence(start + 1, end - 1)
                    .toString()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Tree place, String what) {
        var line = unit.getLineMap().getLineNumber(Positions.OF_ANY_FILE.getStartPosition(unit, place));
        found.add("%s:%d %s".formatted(Path.of(unit.getSourceFile().getName()), line, what));
    }

    private static List<String> words(String name) {
        return List.of(name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .split(" "));
    }

    private static final class Positions {
        private static final SourcePositions OF_ANY_FILE = Trees.instance(
                        ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, null))
                .getSourcePositions();
    }
}
