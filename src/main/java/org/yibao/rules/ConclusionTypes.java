package org.yibao.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
 * Reads from the code of a compiled conclusion the types of what it can find: those that it makes, is given or is answered. Drools compiles
 * a conclusion to a static method.
 */
final class ConclusionTypes {
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";

    private final ClassLoader loader;
    private final Set<Class<? extends Finding>> found = new HashSet<>();
    private boolean anything;

    private ConclusionTypes(ClassLoader loader) {
        this.loader = loader;
    }

    /** The types; empty when it may be any: it hands {@link Findings} on, or finds what a method answers as just some finding. */
    static Optional<Set<Class<? extends Finding>>> of(RuleImpl rule) {
        if (!(rule.getConsequence() instanceof InvokerStub stub)) {
            return Optional.empty();
        }
        ConclusionTypes types =
                new ConclusionTypes(rule.getConsequence().getClass().getClassLoader());
        types.read(stub.getInternalRuleClassName(), stub.getMethodName());
        return types.anything ? Optional.empty() : Optional.of(Set.copyOf(types.found));
    }

    private void read(String className, String method) {
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
                                    if (!name.equals(method)) {
                                        return null;
                                    }
                                    given(descriptor);
                                    return new Code();
                                }
                            },
                            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void given(String descriptor) {
        for (Type type : Type.getArgumentTypes(descriptor)) {
            see(type);
        }
    }

    private void see(Type type) {
        if (type.getSort() != Type.OBJECT) {
            return;
        }
        try {
            Class<?> seen = Class.forName(type.getClassName(), false, loader);
            if (seen.isInterface() && Finding.class.isAssignableFrom(seen)) {
                anything = true;
            } else if (Finding.class.isAssignableFrom(seen)) {
                found.add(seen.asSubclass(Finding.class));
            }
        } catch (ClassNotFoundException notOurs) {
            anything = true;
        }
    }

    /** What the conclusion does. */
    private final class Code extends MethodVisitor {
        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitTypeInsn(int code, String type) {
            see(Type.getObjectType(type));
        }

        @Override
        public void visitFieldInsn(int code, String owner, String name, String descriptor) {
            see(Type.getType(descriptor));
        }

        @Override
        public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean ofInterface) {
            see(Type.getReturnType(descriptor));
            for (Type handedOn : Type.getArgumentTypes(descriptor)) {
                anything |= handedOn.equals(Type.getType(Findings.class));
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            anything |= !bootstrap.getOwner().equals(CONCATENATION);
        }
    }
}
