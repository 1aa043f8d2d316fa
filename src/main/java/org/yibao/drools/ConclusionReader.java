package org.yibao.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.mvel.asm.InvokerStub;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.yibao.rules.Conclusion;
import org.yibao.rules.Finding;
import org.yibao.rules.Findings;

/**
 * Reads from the code of a compiled conclusion what it can find: what it makes, is given or is answered, and by methods of ours that answer
 * findings, what they make. Drools compiles a conclusion to a static method.
 */
final class ConclusionReader {
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";
    private static final String OURS = "org/yibao/";

    private final ClassLoader loader;
    private final Set<Class<? extends Finding>> findings = new HashSet<>();
    private final Set<Enum<?>> named = new HashSet<>();
    private final Set<Class<?>> unnamed = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private boolean anything;

    private ConclusionReader(ClassLoader loader) {
        this.loader = loader;
    }

    /** Empty when it may find anything: it hands {@link Findings} on, calls what is not ours, or is answered just some finding. */
    static Optional<Conclusion> read(RuleImpl rule) {
        Class<?> invoker = rule.getConsequence().getClass();
        ConclusionReader reader = new ConclusionReader(invoker.getClassLoader());
        if (rule.getConsequence() instanceof InvokerStub stub) {
            reader.read(stub.getInternalRuleClassName(), stub.getMethodName(), null);
        } else {
            reader.readCalledBy(invoker);
        }
        return reader.anything || reader.read.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conclusion(reader.findings, reader.named, reader.unnamed));
    }

    /** An invoker that is no stub calls the conclusion itself, and no other static method of the rule's package. */
    private void readCalledBy(Class<?> invoker) {
        String rulePackage = invoker.getPackageName().replace('.', '/') + "/";
        visit(Type.getInternalName(invoker), (name, descriptor) -> new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int code, String owner, String called, String taking, boolean ofInterface) {
                if (code == Opcodes.INVOKESTATIC && owner.startsWith(rulePackage)) {
                    read(owner, called, null);
                }
            }
        });
    }

    /** @param answering descriptor of a method that is called; {@code null} for the conclusion itself, which there is one of */
    private void read(String className, String method, String answering) {
        if (!read.add(className + "." + method + answering)) {
            return;
        }
        visit(className, (name, descriptor) -> {
            if (!name.equals(method) || answering != null && !answering.equals(descriptor)) {
                return null;
            }
            if (answering == null) {
                Arrays.stream(Type.getArgumentTypes(descriptor)).forEach(this::take);
            }
            return new Code();
        });
    }

    private void visit(String className, BiFunction<String, String, MethodVisitor> methods) {
        try (InputStream bytes = loader.getResourceAsStream(className + ".class")) {
            if (bytes == null) {
                anything = true;
                return;
            }
            ClassVisitor all = new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(
                        int access, String name, String descriptor, String signature, String[] thrown) {
                    return methods.apply(name, descriptor);
                }
            };
            new ClassReader(bytes).accept(all, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Notes what a value that comes from elsewhere, or is made, may be; answers whether it is a finding. */
    private boolean take(Type type) {
        Type one = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (one.getSort() != Type.OBJECT) {
            return false;
        }
        Class<?> taken = load(one.getClassName());
        if (taken == null) {
            return false;
        }
        if (taken.isEnum()) {
            unnamed.add(taken);
        }
        if (!Finding.class.isAssignableFrom(taken)) {
            return false;
        }
        if (taken.isInterface()) {
            anything = true;
        } else {
            findings.add(taken.asSubclass(Finding.class));
        }
        return true;
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException unknown) {
            anything = true;
            return null;
        }
    }

    /** What the conclusion does. */
    private final class Code extends MethodVisitor {
        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitTypeInsn(int code, String type) {
            take(Type.getObjectType(type));
        }

        @Override
        public void visitFieldInsn(int code, String owner, String name, String descriptor) {
            Class<?> type = Type.getType(descriptor).getSort() == Type.OBJECT
                    ? load(Type.getType(descriptor).getClassName())
                    : null;
            if (type != null && type.isEnum() && owner.equals(Type.getInternalName(type))) {
                Arrays.stream(type.getEnumConstants())
                        .map(Enum.class::cast)
                        .filter(constant -> constant.name().equals(name))
                        .forEach(named::add);
            } else {
                take(Type.getType(descriptor));
            }
        }

        @Override
        public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean ofInterface) {
            anything |= !owner.startsWith(OURS) && !owner.startsWith("java/");
            for (Type handedOn : Type.getArgumentTypes(descriptor)) {
                anything |= handedOn.equals(Type.getType(Findings.class));
            }
            if (take(Type.getReturnType(descriptor)) && !anything) {
                read(owner, name, descriptor);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            anything |= !bootstrap.getOwner().equals(CONCATENATION);
        }
    }
}
