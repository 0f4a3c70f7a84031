package io.selfcare.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Finds declarations in a syntax tree. */
final class Declarations {
  private static final Pattern COLLABORATOR =
      Pattern.compile(".*(Service|Dao|Db|Resource|Repository|Store|Index|Wiring|Scheduler|Relay)");

  private Declarations() {}

  /** Constructors, except of records, with more than so many parameters. */
  static Stream<String> wideConstructors(SourceFile file, int most) {
    return types(file)
        .filter(type -> leaf(type).getKind() != Tree.Kind.RECORD)
        .flatMap(type -> leaf(type).getMembers().stream())
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(method -> method.getName().contentEquals("<init>"))
        .filter(constructor -> constructor.getParameters().size() > most)
        .map(constructor -> "a constructor with " + constructor.getParameters().size());
  }

  /** Records with more than so many components, one of which does something. */
  static Stream<String> wideWiring(SourceFile file, int most) {
    return types(file)
        .map(Declarations::leaf)
        .filter(type -> type.getKind() == Tree.Kind.RECORD)
        .filter(type -> components(type).size() > most)
        .filter(
            type ->
                components(type).stream()
                    .anyMatch(part -> COLLABORATOR.matcher(part.getType().toString()).matches()))
        .map(type -> type.getSimpleName() + " holds a collaborator");
  }

  /** Public types without a documentation comment. */
  static Stream<String> silentTypes(SourceFile file) {
    return types(file)
        .filter(type -> leaf(type).getModifiers().getFlags().contains(Modifier.PUBLIC))
        .filter(type -> file.comment(type) == null)
        .map(type -> leaf(type).getSimpleName() + " has no Javadoc");
  }

  private static List<VariableTree> components(ClassTree record) {
    return record.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(part -> !part.getModifiers().getFlags().contains(Modifier.STATIC))
        .toList();
  }

  private static ClassTree leaf(TreePath path) {
    return (ClassTree) path.getLeaf();
  }

  private static Stream<TreePath> types(SourceFile file) {
    List<TreePath> found = new ArrayList<>();
    new TypeScanner(found::add).scan(file.tree(), null);
    return found.stream();
  }

  /** Visits the named types, nested ones too. */
  private static final class TypeScanner extends TreePathScanner<Void, Void> {
    private final Consumer<TreePath> found;

    TypeScanner(Consumer<TreePath> found) {
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (!type.getSimpleName().isEmpty()) {
        found.accept(getCurrentPath());
      }
      return super.visitClass(type, null);
    }
  }
}
