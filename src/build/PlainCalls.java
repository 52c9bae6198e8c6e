import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A step of the jar's making: writes as plain classes and calls what javac leaves to be made when the program runs.
 *
 * <p>A lambda is a class that Java makes when the lambda is first reached; a concatenation of strings, a chain of method
 * handles. Both cost a small build more than its Markdown does. The archive of loaded classes holds most of them, but
 * not those whose interface has an initialiser, as flexmark's have, nor those that no training reached. So each lambda
 * becomes a class in its own nest, and each concatenation a method with a StringBuilder. What this does not know (other
 * bootstrap methods, rare conversions) it leaves as it is: that is slower, and not wrong.
 *
 * <p>Usage: {@code java PlainCalls.java JAR}, with ASM's core and tree on the class path. The same jar gives the same
 * bytes.
 */
public final class PlainCalls {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String STRINGS = "java/lang/invoke/StringConcatFactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    private static final String BUILDER = "java/lang/StringBuilder";
    private static final int SERIALIZABLE = 1;
    private static final int BRIDGES = 4;

    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private final Map<String, List<ClassNode>> made = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        PlainCalls calls = new PlainCalls();
        long time = calls.read(jar);
        List.copyOf(calls.classes.values()).forEach(calls::rewrite);
        Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
        calls.write(fresh, time);
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private long read(Path jar) throws IOException {
        long time = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                time = Math.max(time, entry.getTime());
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    others.put(entry.getName(), bytes);
                    if (entry.getName().endsWith(".class")) {
                        ClassNode node = new ClassNode();
                        new ClassReader(bytes).accept(node, 0);
                        classes.put(node.name, node);
                    }
                }
            }
        }
        return time;
    }

    /** Replaces what can be replaced in a class; a class without any keeps its bytes. */
    private void rewrite(ClassNode owner) {
        for (MethodNode method : List.copyOf(owner.methods)) {
            for (AbstractInsnNode step : method.instructions.toArray()) {
                if (step instanceof InvokeDynamicInsnNode call) {
                    plain(owner, call).ifPresent(calls -> method.instructions.set(call, calls));
                }
            }
        }
    }

    private Optional<MethodInsnNode> plain(ClassNode owner, InvokeDynamicInsnNode call) {
        String factory = call.bsm.getOwner();
        if (factory.equals(LAMBDAS)) {
            return lambda(owner, call);
        }
        if (factory.equals(RECORDS)) {
            return record(owner, call);
        }
        return factory.equals(STRINGS) && call.bsm.getName().equals("makeConcatWithConstants")
                ? concatenation(owner, call)
                : Optional.empty();
    }

    // ---- lambdas

    private Optional<MethodInsnNode> lambda(ClassNode owner, InvokeDynamicInsnNode call) {
        boolean serializable = call.bsmArgs.length > 3;
        if (serializable && !isOnlySerializable(call)) {
            return Optional.empty();
        }
        ClassNode host = classes.get(owner.nestHostClass == null ? owner.name : owner.nestHostClass);
        List<ClassNode> mine = made.computeIfAbsent(host.name, name -> new ArrayList<>());
        ClassNode node = new ClassNode();
        node.version = V17;
        node.access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
        node.name = host.name + "$$" + mine.size();
        node.superName = "java/lang/Object";
        node.interfaces.add(Type.getReturnType(call.desc).getInternalName());
        if (serializable) {
            node.interfaces.add("java/io/Serializable");
        }
        node.nestHostClass = host.name;
        Type[] held = Type.getArgumentTypes(call.desc);
        if (!body(node, call, held)) {
            return Optional.empty();
        }
        constructor(node, held);
        maker(node, call.desc, held);
        mine.add(node);
        classes.put(node.name, node);
        host.nestMembers = host.nestMembers == null ? new ArrayList<>() : host.nestMembers;
        host.nestMembers.add(node.name);
        // Nests are known from version 55 on, and calls of private methods across them.
        host.version = Math.max(host.version, V11);
        owner.version = Math.max(owner.version, V11);
        return Optional.of(new MethodInsnNode(INVOKESTATIC, node.name, "of", call.desc, false));
    }

    /** Whether an altMetafactory has no more interfaces and no bridges to make. */
    private static boolean isOnlySerializable(InvokeDynamicInsnNode call) {
        int flags = (Integer) call.bsmArgs[3];
        return flags == SERIALIZABLE || flags == (SERIALIZABLE | BRIDGES) && call.bsmArgs[4].equals(0);
    }

    private static void constructor(ClassNode node, Type[] held) {
        MethodVisitor out = node.visitMethod(ACC_PRIVATE, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held), null, null);
        out.visitVarInsn(ALOAD, 0);
        out.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int place = 1;
        for (int i = 0; i < held.length; i++) {
            node.visitField(ACC_PRIVATE | ACC_FINAL, "v" + i, held[i].getDescriptor(), null, null);
            out.visitVarInsn(ALOAD, 0);
            out.visitVarInsn(held[i].getOpcode(ILOAD), place);
            out.visitFieldInsn(PUTFIELD, node.name, "v" + i, held[i].getDescriptor());
            place += held[i].getSize();
        }
        out.visitInsn(RETURN);
    }

    /** The method that stands at the place of the lambda; what holds nothing is made once. */
    private static void maker(ClassNode node, String desc, Type[] held) {
        String self = "L" + node.name + ";";
        if (held.length == 0) {
            node.visitField(ACC_PRIVATE | ACC_STATIC | ACC_FINAL, "ONE", self, null, null);
            MethodVisitor first = node.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
            first.visitTypeInsn(NEW, node.name);
            first.visitInsn(DUP);
            first.visitMethodInsn(INVOKESPECIAL, node.name, "<init>", "()V", false);
            first.visitFieldInsn(PUTSTATIC, node.name, "ONE", self);
            first.visitInsn(RETURN);
        }
        MethodVisitor out = node.visitMethod(ACC_STATIC, "of", desc, null, null);
        if (held.length == 0) {
            out.visitFieldInsn(GETSTATIC, node.name, "ONE", self);
        } else {
            out.visitTypeInsn(NEW, node.name);
            out.visitInsn(DUP);
            load(out, held, 0);
            out.visitMethodInsn(INVOKESPECIAL, node.name, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, held), false);
        }
        out.visitInsn(ARETURN);
    }

    private static void load(MethodVisitor out, Type[] types, int first) {
        int place = first;
        for (Type type : types) {
            out.visitVarInsn(type.getOpcode(ILOAD), place);
            place += type.getSize();
        }
    }

    /** Writes the interface's method, which calls the lambda's. False where a conversion is not known here. */
    private boolean body(ClassNode node, InvokeDynamicInsnNode call, Type[] held) {
        Type erased = (Type) call.bsmArgs[0];
        Handle target = (Handle) call.bsmArgs[1];
        Type exact = (Type) call.bsmArgs[2];
        List<Type> wanted = wanted(target);
        Type[] given = erased.getArgumentTypes();
        if (wanted.size() != held.length + given.length) {
            return false;
        }
        MethodVisitor out = node.visitMethod(ACC_PUBLIC, call.name, erased.getDescriptor(), null, null);
        if (target.getTag() == H_NEWINVOKESPECIAL) {
            out.visitTypeInsn(NEW, target.getOwner());
            out.visitInsn(DUP);
        }
        boolean known = true;
        for (int i = 0; i < held.length; i++) {
            out.visitVarInsn(ALOAD, 0);
            out.visitFieldInsn(GETFIELD, node.name, "v" + i, held[i].getDescriptor());
            known &= convert(out, held[i], wanted.get(i));
        }
        int place = 1;
        for (int i = 0; i < given.length; i++) {
            out.visitVarInsn(given[i].getOpcode(ILOAD), place);
            place += given[i].getSize();
            known &= isReference(given[i])
                    ? cast(out, given[i], exact.getArgumentTypes()[i]) && convert(out, exact.getArgumentTypes()[i], wanted.get(held.length + i))
                    : convert(out, given[i], wanted.get(held.length + i));
        }
        call(out, target);
        Type result = target.getTag() == H_NEWINVOKESPECIAL
                ? Type.getObjectType(target.getOwner())
                : Type.getReturnType(target.getDesc());
        return known && giveBack(out, result, exact.getReturnType(), erased.getReturnType());
    }

    private static void call(MethodVisitor out, Handle target) {
        int code =
                switch (target.getTag()) {
                    case H_INVOKESTATIC -> INVOKESTATIC;
                    case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                    default -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
                };
        out.visitMethodInsn(code, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    }

    private static List<Type> wanted(Handle target) {
        List<Type> wanted = new ArrayList<>();
        if (target.getTag() != H_INVOKESTATIC && target.getTag() != H_NEWINVOKESPECIAL) {
            wanted.add(Type.getObjectType(target.getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        return wanted;
    }

    private static boolean giveBack(MethodVisitor out, Type result, Type exact, Type erased) {
        if (erased.getSort() == Type.VOID) {
            if (result.getSort() != Type.VOID) {
                out.visitInsn(result.getSize() == 2 ? POP2 : POP);
            }
            out.visitInsn(RETURN);
            return true;
        }
        boolean known = convert(out, result, exact) && (!isReference(erased) || isReference(exact));
        out.visitInsn(erased.getOpcode(IRETURN));
        return known;
    }

    private static boolean cast(MethodVisitor out, Type from, Type to) {
        if (!isReference(to)) {
            return false;
        }
        if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
            out.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
        return true;
    }

    private static boolean convert(MethodVisitor out, Type from, Type to) {
        if (isReference(from) && isReference(to)) {
            return cast(out, from, to);
        }
        if (isReference(from)) {
            Optional<Type> box = box(to).filter(from::equals);
            box.ifPresent(type -> out.visitMethodInsn(
                    INVOKEVIRTUAL, type.getInternalName(), to.getClassName() + "Value", "()" + to, false));
            return box.isPresent();
        }
        if (isReference(to)) {
            Optional<Type> box = box(from);
            box.ifPresent(type ->
                    out.visitMethodInsn(INVOKESTATIC, type.getInternalName(), "valueOf", "(" + from + ")" + type, false));
            return box.isPresent();
        }
        return from.equals(to);
    }

    private static boolean isReference(Type type) {
        return type.getSort() >= Type.ARRAY;
    }

    private static Optional<Type> box(Type type) {
        String name =
                switch (type.getSort()) {
                    case Type.BOOLEAN -> "Boolean";
                    case Type.CHAR -> "Character";
                    case Type.BYTE -> "Byte";
                    case Type.SHORT -> "Short";
                    case Type.INT -> "Integer";
                    case Type.LONG -> "Long";
                    case Type.FLOAT -> "Float";
                    case Type.DOUBLE -> "Double";
                    default -> "";
                };
        return name.isEmpty() ? Optional.empty() : Optional.of(Type.getObjectType("java/lang/" + name));
    }

    // ---- strings

    /** A method of the class that does the concatenation; one for all that look alike. */
    private Optional<MethodInsnNode> concatenation(ClassNode owner, InvokeDynamicInsnNode call) {
        String recipe = (String) call.bsmArgs[0];
        if (recipe.indexOf('\2') >= 0) {
            return Optional.empty();
        }
        String name = "concat$" + owner.methods.size();
        MethodNode out = new MethodNode(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, call.desc, null, null);
        out.visitTypeInsn(NEW, BUILDER);
        out.visitInsn(DUP);
        out.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        Type[] parts = Type.getArgumentTypes(call.desc);
        StringBuilder constant = new StringBuilder();
        int part = 0;
        int place = 0;
        for (char c : recipe.toCharArray()) {
            if (c != '\1') {
                constant.append(c);
                continue;
            }
            append(out, constant);
            out.visitVarInsn(parts[part].getOpcode(ILOAD), place);
            append(out, appended(parts[part]));
            place += parts[part++].getSize();
        }
        append(out, constant);
        out.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        out.visitInsn(ARETURN);
        owner.methods.add(out);
        boolean isInterface = (owner.access & ACC_INTERFACE) != 0;
        return Optional.of(new MethodInsnNode(INVOKESTATIC, owner.name, name, call.desc, isInterface));
    }

    private static void append(MethodVisitor out, StringBuilder constant) {
        if (constant.length() > 0) {
            out.visitLdcInsn(constant.toString());
            append(out, "Ljava/lang/String;");
            constant.setLength(0);
        }
    }

    private static void append(MethodVisitor out, String type) {
        out.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", "(" + type + ")L" + BUILDER + ";", false);
    }

    private static String appended(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.ARRAY, Type.OBJECT ->
                type.getInternalName().equals("java/lang/String") ? "Ljava/lang/String;" : "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
    }

    // ---- records

    /** What a record has by nature: equality, hash code, and text, as ObjectMethods makes them. */
    private Optional<MethodInsnNode> record(ClassNode owner, InvokeDynamicInsnNode call) {
        List<Handle> fields = new ArrayList<>();
        for (int i = 2; i < call.bsmArgs.length; i++) {
            fields.add((Handle) call.bsmArgs[i]);
        }
        String name = call.name + "$record";
        MethodNode out = new MethodNode(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, call.desc, null, null);
        switch (call.name) {
            case "equals" -> recordEquals(out, owner.name, fields);
            case "hashCode" -> recordHashCode(out, fields);
            default -> recordText(out, owner.name, fields);
        }
        owner.methods.add(out);
        return Optional.of(new MethodInsnNode(INVOKESTATIC, owner.name, name, call.desc, false));
    }

    private static void recordEquals(MethodVisitor out, String owner, List<Handle> fields) {
        Label differs = new Label();
        out.visitVarInsn(ALOAD, 1);
        out.visitTypeInsn(INSTANCEOF, owner);
        out.visitJumpInsn(IFEQ, differs);
        for (Handle field : fields) {
            Type type = Type.getType(field.getDesc());
            value(out, 0, owner, field);
            value(out, 1, owner, field);
            switch (type.getSort()) {
                case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT -> out.visitJumpInsn(IF_ICMPNE, differs);
                case Type.LONG -> {
                    out.visitInsn(LCMP);
                    out.visitJumpInsn(IFNE, differs);
                }
                case Type.FLOAT, Type.DOUBLE -> {
                    String box = box(type).orElseThrow().getInternalName();
                    out.visitMethodInsn(INVOKESTATIC, box, "compare", "(" + type + type + ")I", false);
                    out.visitJumpInsn(IFNE, differs);
                }
                default -> {
                    String desc = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
                    out.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", desc, false);
                    out.visitJumpInsn(IFEQ, differs);
                }
            }
        }
        out.visitInsn(ICONST_1);
        out.visitInsn(IRETURN);
        out.visitLabel(differs);
        out.visitFrame(F_SAME, 0, null, 0, null);
        out.visitInsn(ICONST_0);
        out.visitInsn(IRETURN);
    }

    private static void recordHashCode(MethodVisitor out, List<Handle> fields) {
        out.visitInsn(ICONST_0);
        for (Handle field : fields) {
            Type type = Type.getType(field.getDesc());
            out.visitIntInsn(BIPUSH, 31);
            out.visitInsn(IMUL);
            value(out, 0, field.getOwner(), field);
            String hasher = box(type).map(Type::getInternalName).orElse("java/util/Objects");
            String desc = isReference(type) ? "(Ljava/lang/Object;)I" : "(" + type + ")I";
            out.visitMethodInsn(INVOKESTATIC, hasher, "hashCode", desc, false);
            out.visitInsn(IADD);
        }
        out.visitInsn(IRETURN);
    }

    private static void recordText(MethodVisitor out, String owner, List<Handle> fields) {
        out.visitTypeInsn(NEW, BUILDER);
        out.visitInsn(DUP);
        out.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        String simple = owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1);
        StringBuilder constant = new StringBuilder(simple).append('[');
        for (int i = 0; i < fields.size(); i++) {
            constant.append(i == 0 ? "" : ", ").append(fields.get(i).getName()).append('=');
            append(out, constant);
            value(out, 0, owner, fields.get(i));
            append(out, appended(Type.getType(fields.get(i).getDesc())));
        }
        append(out, constant.append(']'));
        out.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
        out.visitInsn(ARETURN);
    }

    private static void value(MethodVisitor out, int place, String owner, Handle field) {
        out.visitVarInsn(ALOAD, place);
        if (place > 0) {
            out.visitTypeInsn(CHECKCAST, owner);
        }
        out.visitFieldInsn(GETFIELD, field.getOwner(), field.getName(), field.getDesc());
    }

    // ---- the jar

    private void write(Path jar, long time) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> other : others.entrySet()) {
                String name = other.getKey();
                ClassNode node = name.endsWith(".class") ? classes.get(name.substring(0, name.length() - 6)) : null;
                put(out, name, node == null ? other.getValue() : bytes(node), time);
            }
            for (List<ClassNode> some : made.values()) {
                for (ClassNode node : some) {
                    put(out, node.name + ".class", bytes(node), time);
                }
            }
        }
    }

    private static byte[] bytes(ClassNode node) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes, long time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
