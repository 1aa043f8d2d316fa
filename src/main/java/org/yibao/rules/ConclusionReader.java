package org.yibao.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.mvel.asm.InvokerStub;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

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
        if (!(rule.getConsequence() instanceof InvokerStub stub)) {
            return Optional.empty();
        }
        ConclusionReader reader =
                new ConclusionReader(rule.getConsequence().getClass().getClassLoader());
        reader.read(stub.getInternalRuleClassName(), stub.getMethodName(), null);
        return reader.anything
                ? Optional.empty()
                : Optional.of(new Conclusion(reader.findings, reader.named, reader.unnamed));
    }

    /** @param answering descriptor of a method that is called; {@code null} for the conclusion itself, which there is one of */
    private void read(String className, String method, String answering) {
        if (!read.add(className + "." + method + answering)) {
            return;
        }
        try (InputStream bytes = loader.getResourceAsStream(className + ".class")) {
            if (bytes == null) {
                anything = true;
                return;
            }
            new ClassReader(bytes)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String signature, String[] thrown) {
                                    if (!name.equals(method) || answering != null && !answering.equals(descriptor)) {
                                        return null;
                                    }
                                    if (answering == null) {
                                        Arrays.stream(Type.getArgumentTypes(descriptor))
                                                .forEach(type -> take(type));
                                    }
                                    return new Code();
                                }
                            },
                            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
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
