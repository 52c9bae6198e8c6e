package dev.jbuild.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What only the sources show: how long methods are, and whether types say what they are. */
final class SourceShapes {

    /** One method, and the lines from its opening to its closing brace. */
    record Method(Path file, String name, int lines) {}

    private SourceShapes() {}

    /** All methods that have a body. */
    static List<Method> methods(List<Path> sources) throws IOException {
        List<Method> methods = new ArrayList<>();
        scan(sources, methods, new ArrayList<>());
        return methods;
    }

    /** Names of public types whose first words are not a comment. */
    static List<String> silentTypes(List<Path> sources) throws IOException {
        List<String> silent = new ArrayList<>();
        scan(sources, new ArrayList<>(), silent);
        return silent;
    }

    private static void scan(List<Path> sources, List<Method> methods, List<String> silent) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(unit, trees, methods, silent).scan(unit, null);
            }
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final List<Method> methods;
        private final List<String> silent;

        Scanner(CompilationUnitTree unit, DocTrees trees, List<Method> methods, List<String> silent) {
            this.unit = unit;
            this.trees = trees;
            this.methods = methods;
            this.silent = silent;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (isPublic && trees.getDocComment(getCurrentPath()) == null) {
                silent.add(unit.getPackageName() + "." + type.getSimpleName());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type) {
                SourcePositions positions = trees.getSourcePositions();
                long begin = positions.getStartPosition(unit, method.getBody());
                long end = positions.getEndPosition(unit, method.getBody());
                Path file = Path.of("")
                        .toAbsolutePath()
                        .relativize(Path.of(unit.getSourceFile().toUri()));
                int lines = (int) (unit.getLineMap().getLineNumber(end)
                        - unit.getLineMap().getLineNumber(begin)
                        + 1);
                methods.add(new Method(file, type.getSimpleName() + "." + method.getName(), lines));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
