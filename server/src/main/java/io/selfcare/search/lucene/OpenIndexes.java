package io.selfcare.search.lucene;

import io.selfcare.platform.ids.SpaceId;
import io.selfcare.search.IndexNotReadyException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the indexes of spaces when they are used and closes those that were not used for longest,
 * so that thousands of spaces need only so many open files. An index in use stays open, even when
 * that is one too many.
 */
final class OpenIndexes implements AutoCloseable {
  private final Path root;
  private final int limit;
  private final LinkedHashMap<SpaceId, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);

  OpenIndexes(Path root, int limit) {
    this.root = root;
    this.limit = limit;
  }

  /**
   * Works with the space's open index.
   *
   * @throws IndexNotReadyException when there is none that can be used
   */
  <T> T use(SpaceId space, Use<T> use) {
    Slot slot = acquire(space);
    try {
      return use.of(slot.open());
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      slot.damage = e;
      throw new IndexNotReadyException(space, e);
    } catch (UnusableIndexException
        | IndexNotFoundException
        | NoSuchFileException
        | EOFException e) {
      throw new IndexNotReadyException(space, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      release(slot);
    }
  }

  /** Works on the space's files once nobody uses them. */
  synchronized void exclusively(SpaceId space, Overhaul overhaul) {
    try {
      Slot slot = slots.get(space);
      while (slot != null && slot.users > 0) {
        wait();
        slot = slots.get(space);
      }
      if (slot != null) {
        slots.remove(space);
        slot.close();
      }
      overhaul.of(files(space));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for the index of " + space, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many indexes are open now. */
  synchronized int size() {
    return slots.size();
  }

  @Override
  public synchronized void close() {
    try {
      for (Slot slot : slots.values()) {
        slot.close();
      }
      slots.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Slot acquire(SpaceId space) {
    Slot slot = slots.computeIfAbsent(space, added -> new Slot(files(added)));
    slot.users++;
    return slot;
  }

  private synchronized void release(Slot released) {
    released.users--;
    notifyAll();
    try {
      Iterator<Slot> eldestFirst = slots.values().iterator();
      while (slots.size() > limit && eldestFirst.hasNext()) {
        Slot slot = eldestFirst.next();
        if (slot.users == 0) {
          eldestFirst.remove();
          slot.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SpaceDirectory files(SpaceId space) {
    return new SpaceDirectory(root.resolve(space.text()));
  }

  /** Work with an open index. */
  interface Use<T> {
    T of(SpaceIndex index) throws IOException;
  }

  /** Work on the files of an index that is not open. */
  interface Overhaul {
    void of(SpaceDirectory files) throws IOException;
  }

  /** The place of one space; users and closing are guarded by the outer object. */
  private static final class Slot {
    private final SpaceDirectory files;
    private int users;
    private @Nullable SpaceIndex index;
    private volatile @Nullable IOException damage;

    Slot(SpaceDirectory files) {
      this.files = files;
    }

    synchronized SpaceIndex open() throws IOException {
      IOException found = damage;
      if (found != null) {
        throw found;
      }
      SpaceIndex opened = index;
      if (opened == null) {
        opened = SpaceIndex.open(files);
        index = opened;
      }
      return opened;
    }

    synchronized void close() throws IOException {
      SpaceIndex open = index;
      index = null;
      if (open != null) {
        open.close();
      }
    }
  }
}
