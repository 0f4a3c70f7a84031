package io.selfcare.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A Java file that people wrote: its text and its syntax tree. */
record SourceFile(String path, String text, CompilationUnitTree tree, DocTrees comments) {

  /** Parses texts without compiling them. */
  static List<SourceFile> parse(List<Text> texts) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, texts);
    DocTrees comments = DocTrees.instance(task);
    Map<URI, Text> byAddress =
        texts.stream().collect(Collectors.toMap(Text::toUri, Function.identity()));
    try {
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(tree -> of(byAddress.get(tree.getSourceFile().toUri()), tree, comments))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile of(Text text, CompilationUnitTree tree, DocTrees comments) {
    return new SourceFile(text.path, text.text, tree, comments);
  }

  int lines() {
    return (int) text.lines().count();
  }

  /** The documentation comment of a declaration. */
  @Nullable DocCommentTree comment(TreePath declaration) {
    return comments.getDocCommentTree(declaration);
  }

  @Override
  public String toString() {
    return path;
  }

  /** A text as the compiler wants it. */
  static final class Text extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    Text(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.path = path;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
