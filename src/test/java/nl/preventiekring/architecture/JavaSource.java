// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The string literals of one Java file, read by the compiler's own parser: comments are no text,
 * and a text block is one literal.
 *
 * @param name with slashes, from the source root: {@code nl/preventiekring/region/Area.java}
 */
record JavaSource(String name, List<Literal> literals) {
  private static final Pattern SQL =
      Pattern.compile(
          "(select .+ from |select \\w+\\s*\\(|insert into |update [\\w.]+ (\\w+ )?set |delete from |truncate "
              + "|with (recursive )?\\w+ as |copy [\\w.]+.* (from|to) |merge into |lock table |listen |notify "
              + "|(create|alter|drop) (table|schema|index|unique index|role|database|extension|view|function|sequence)"
              + "|grant \\w+|revoke \\w+).*");

  /**
   * @param text as the program sees it
   */
  record Literal(String text, long line) {
    boolean isSql() {
      return SQL.matcher(text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)).matches();
    }
  }

  /** The module in whose package the file lies; empty text for the root package. */
  String module() {
    String[] parts = name.split("/");
    return parts.length > 3 ? parts[2] : "";
  }

  String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1).replace(".java", "");
  }

  private static final class Product {
    private static final List<JavaSource> SOURCES = readProduct();
  }

  static List<JavaSource> ofProduct() {
    return Product.SOURCES;
  }

  private static List<JavaSource> readProduct() {
    Path root = House.MAIN.resolve("java");
    try (Stream<Path> files = Files.walk(root)) {
      return parse(
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .map(file -> new Text(nameOf(root, file), read(file)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that exists only in a test. */
  static JavaSource of(String name, String code) {
    return parse(List.of(new Text(name, code))).getFirst();
  }

  private static String nameOf(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavaSource> parse(List<Text> texts) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, texts);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<JavaSource> sources = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        Literals literals = new Literals(unit, positions);
        literals.scan(unit, null);
        sources.add(
            new JavaSource(
                unit.getSourceFile().toUri().getPath().substring(1), List.copyOf(literals.found)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /** A file in memory; the compiler wraps it, so its path is kept in its address. */
  private static final class Text extends SimpleJavaFileObject {
    private final String code;

    Text(String path, String code) {
      super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }

  private static final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Literal> found = new ArrayList<>();

    Literals(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void nothing) {
      if (node.getValue() instanceof String text) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, node));
        found.add(new Literal(text, line));
      }
      return null;
    }
  }
}
