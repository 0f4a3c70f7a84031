package io.selfcare.knowledge.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ::: internal} … {@code :::}. A line of colons closes the innermost block; what is
 * not closed ends where its container ends. Any other line of colons is refused, so that a slip of
 * the pen never makes public what was to be hidden.
 */
final class MarkedBlockParser extends AbstractBlockParser {
  private static final Pattern FENCE = Pattern.compile(":{3,}[ \\t]*(.*?)[ \\t]*");
  private static final int DEEPEST = 5;

  private final MarkedBlock block;

  private MarkedBlockParser(MarkedBlock block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean closes = "".equals(words(state)) && innermost(state) == block;
    return closes ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
  }

  /** The marked block that a closing line would close; null inside code and HTML. */
  private static @Nullable MarkedBlock innermost(ParserState state) {
    Node at = state.getActiveBlockParser().getBlock();
    if (at instanceof FencedCodeBlock || at instanceof HtmlBlock) {
      return null;
    }
    while (at != null && !(at instanceof MarkedBlock)) {
      at = at.getParent();
    }
    return (MarkedBlock) at;
  }

  /** What a line says after its colons; null when it does not begin with them. */
  private static @Nullable String words(ParserState state) {
    if (state.getIndent() >= 4) {
      return null;
    }
    CharSequence line = state.getLine().getContent();
    Matcher fence = FENCE.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
    return fence.matches() ? fence.group(1) : null;
  }

  /** Begins a block where a line says so. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String words = words(state);
      if (words == null) {
        return BlockStart.none();
      }
      if (words.isEmpty()) {
        throw new BodyRefusedException("unopened_block", "A line ':::' has no block to close.");
      }
      MarkedBlock block = new MarkedBlock(BlockAccess.ofWords(words));
      int depth = 1;
      for (Node at = matched.getMatchedBlockParser().getBlock(); at != null; at = at.getParent()) {
        depth += at instanceof MarkedBlock ? 1 : 0;
      }
      if (depth > DEEPEST) {
        throw new BodyTooComplexException(
            "Marked blocks stand in each other more than %d deep.".formatted(DEEPEST));
      }
      return BlockStart.of(new MarkedBlockParser(block))
          .atIndex(state.getLine().getContent().length());
    }
  }
}
