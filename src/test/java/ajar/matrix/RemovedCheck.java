package ajar.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One check of the application that can be taken away: a branch of an {@code if} that leads to {@code new NotHere()}, or a filter of what
 * was looked up. Taken away in the compiled class, so that the fault is the one that somebody would make by deleting the line.
 *
 * @param place which instruction of the method
 */
record RemovedCheck(Class<?> in, String method, int place, Kind kind) {

    enum Kind {
        /** {@code if (...) throw new NotHere()}: goes on whatever it finds. */
        NEVER_THROWS,
        /** One of several conditions of such an {@code if}: is not asked. */
        NOT_ASKED,
        /** {@code .filter(one -> one.isMine())}: lets everything through. */
        LETS_THROUGH
    }

    private static final String NOT_HERE = "ajar/site/NotHere";

    static List<RemovedCheck> of(Class<?> in) {
        var all = new ArrayList<RemovedCheck>();
        for (var method : parsed(in).methods()) {
            method.code().ifPresent(code -> all.addAll(of(in, method, code)));
        }
        return all;
    }

    private static List<RemovedCheck> of(Class<?> in, MethodModel method, CodeModel code) {
        var all = new ArrayList<RemovedCheck>();
        var elements = code.elementList();
        var throwing = new ArrayList<Object>();
        for (var i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target && throwsNext(elements, i)) {
                throwing.add(target.label());
            }
        }
        var name = method.methodName().stringValue() + method.methodType().stringValue();
        for (var i = 0; i < elements.size(); i++) {
            var element = elements.get(i);
            if (element instanceof BranchInstruction branch && operands(branch.opcode()) > 0) {
                if (throwsNext(elements, i)) {
                    all.add(new RemovedCheck(in, name, i, Kind.NEVER_THROWS));
                } else if (throwing.contains(branch.target())) {
                    all.add(new RemovedCheck(in, name, i, Kind.NOT_ASKED));
                }
            } else if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals("java/util/Optional")
                    && call.name().equalsString("filter")) {
                all.add(new RemovedCheck(in, name, i, Kind.LETS_THROUGH));
            }
        }
        return all;
    }

    private static boolean throwsNext(List<CodeElement> elements, int place) {
        return elements.subList(place + 1, elements.size()).stream()
                .filter(Instruction.class::isInstance)
                .findFirst()
                .filter(next -> next instanceof NewObjectInstruction made
                        && made.className().asInternalName().equals(NOT_HERE))
                .isPresent();
    }

    /** How many values a branch takes from the stack; none for a plain jump. */
    private static int operands(Opcode opcode) {
        return switch (opcode) {
            case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL -> 1;
            case IF_ICMPEQ, IF_ICMPNE, IF_ICMPLT, IF_ICMPGE, IF_ICMPGT, IF_ICMPLE, IF_ACMPEQ, IF_ACMPNE -> 2;
            default -> 0;
        };
    }

    /** The class without this check. */
    byte[] applied() {
        var model = parsed(in);
        return ClassFile.of().transformClass(model, ClassTransform.transformingMethodBodies(this::isHere, removing()));
    }

    private boolean isHere(MethodModel one) {
        return (one.methodName().stringValue() + one.methodType().stringValue()).equals(method);
    }

    private CodeTransform removing() {
        var at = new int[1];
        return (code, element) -> {
            if (at[0]++ == place) {
                remove(code, element, kind);
            } else {
                code.with(element);
            }
        };
    }

    private static void remove(CodeBuilder code, CodeElement element, Kind kind) {
        if (!(element instanceof BranchInstruction branch)) {
            code.pop();
            return;
        }
        if (operands(branch.opcode()) == 2) {
            code.pop2();
        } else {
            code.pop();
        }
        if (kind == Kind.NEVER_THROWS) {
            code.goto_(branch.target());
        }
    }

    private static ClassModel parsed(Class<?> in) {
        return ClassFile.of().parse(bytes(in));
    }

    static byte[] bytes(Class<?> in) {
        var name = in.getName().substring(in.getPackageName().length() + 1) + ".class";
        try (var file = Objects.requireNonNull(in.getResourceAsStream(name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Class, method, and what the method takes. */
    String name() {
        return in.getSimpleName() + "." + method;
    }

    @Override
    public String toString() {
        return "%s.%s, %s at %d".formatted(in.getSimpleName(), method.replaceAll("\\(.*", ""), kind, place);
    }
}
