package vn.dunghan.job.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.intake.Originals;
import vn.dunghan.ledger.FormToStore;
import vn.dunghan.ledger.InboxFile;

/**
 * Stores forms, some at a time: bringing each to the disk by itself would cost more than all the
 * reading and checking. Every form is put away only after it is stored.
 */
final class Storing implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Storing.class);
  private static final int MOST = 50;
  private static final int MOST_ROWS = 4_000;
  private static final int AT_ONCE = 8;

  private final Inbox.Memory memory;
  private final Originals originals;
  private final Staging staging;
  private final InboxReader reader;
  private final Settlement settlement;
  private final Told told;
  private final Progress progress;
  private final Map<Pending, Future<?>> pending = new LinkedHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

  Storing(
      Inbox.Memory memory,
      Originals originals,
      Staging staging,
      InboxReader reader,
      Settlement settlement,
      Told told,
      Progress progress) {
    this.memory = memory;
    this.originals = originals;
    this.staging = staging;
    this.reader = reader;
    this.settlement = settlement;
    this.told = told;
    this.progress = progress;
  }

  /** Takes a form; two of one form, or of one content, are never stored together. */
  void add(Pending form) {
    Staged staged = form.staged();
    pending.put(form, threads.submit(() -> originals.keep(staged.copy(), staged.sha256())));
    if (pending.size() == MOST || rows() > MOST_ROWS) {
      flush();
    }
  }

  private int rows() {
    return pending.keySet().stream().mapToInt(each -> each.form().rows().size()).sum();
  }

  /** Whether a form, or a content, is waiting already. */
  boolean holds(Pending form) {
    return pending.keySet().stream().anyMatch(form::isSameAs);
  }

  boolean holds(Staged staged) {
    return pending.keySet().stream()
        .anyMatch(waiting -> waiting.staged().sha256().equals(staged.sha256()));
  }

  /** Stores what is waiting, and settles it. */
  void flush() {
    List<Pending> kept = kept();
    pending.clear();
    memory.files().add(kept.stream().filter(form -> !form.known()).map(Pending::file).toList());
    memory.files().update(kept.stream().filter(Pending::known).map(Pending::file).toList());
    kept.forEach(form -> progress.step());
    List<HandedIn.Form> checked =
        kept.stream().map(form -> reader.check(form.form(), form.file())).toList();
    List<InboxFile> stored = memory.store().store(toStore(kept, checked));
    for (int i = 0; i < kept.size(); i++) {
      progress.step();
      settle(kept.get(i), stored.get(i), checked.get(i));
    }
    settlement.save();
    kept.forEach(form -> staging.discard(form.staged()));
  }

  private static List<FormToStore> toStore(List<Pending> kept, List<HandedIn.Form> checked) {
    List<FormToStore> forms = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      forms.add(new FormToStore(kept.get(i).file(), checked.get(i).form()));
    }
    return forms;
  }

  private void settle(Pending form, InboxFile stored, HandedIn checked) {
    try {
      settlement.finish(stored, checked, form.staged().arrival());
    } catch (IOException e) {
      LOG.warn("{} stored but not settled", form.staged().arrival().path(), e);
      told.note(InboxWords.notReturned(stored));
    }
  }

  /**
   * The forms whose bytes are on the disk: they were waited for together, while others were read.
   */
  private List<Pending> kept() {
    List<Pending> kept = new ArrayList<>();
    pending.forEach(
        (form, keeping) -> {
          if (isKept(keeping, form.staged().arrival())) {
            kept.add(form);
          }
        });
    return kept;
  }

  private boolean isKept(Future<?> keeping, Arrival arrival) {
    try {
      keeping.get();
      return true;
    } catch (ExecutionException e) {
      LOG.warn("{} not kept", arrival.path(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    told.waits(arrival, InboxWords.NOT_READ);
    return false;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
