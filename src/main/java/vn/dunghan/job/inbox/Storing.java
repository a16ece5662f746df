package vn.dunghan.job.inbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.intake.Originals;
import vn.dunghan.ledger.InboxFile;

/**
 * Stores forms, some at a time: bringing each to the disk by itself would cost more than all the
 * reading and checking. Every form is put away only after it is stored.
 */
final class Storing {

  private static final Logger LOG = LoggerFactory.getLogger(Storing.class);
  private static final int MOST = 25;

  private final Inbox.Memory memory;
  private final Originals originals;
  private final Staging staging;
  private final InboxReader reader;
  private final Settlement settlement;
  private final Told told;
  private final Progress progress;
  private final List<Pending> pending = new ArrayList<>();

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
    pending.add(form);
    if (pending.size() == MOST) {
      flush();
    }
  }

  /** Whether a form, or a content, is waiting already. */
  boolean holds(Pending form) {
    return pending.stream().anyMatch(form::isSameAs);
  }

  boolean holds(Staged staged) {
    return pending.stream().anyMatch(waiting -> waiting.staged().sha256().equals(staged.sha256()));
  }

  /** Stores what is waiting, and settles it. */
  void flush() {
    List<Pending> kept = pending.stream().filter(this::keep).toList();
    pending.clear();
    memory
        .files()
        .add(kept.stream().filter(form -> !form.known()).map(Pending::file).toList());
    memory
        .files()
        .update(kept.stream().filter(Pending::known).map(Pending::file).toList());
    kept.forEach(form -> progress.step());
    List<HandedIn> checked =
        kept.stream().map(form -> reader.check(form.form(), form.file())).toList();
    List<InboxFile> stored = memory.store().together(() -> stored(kept, checked));
    for (int i = 0; i < kept.size(); i++) {
      progress.step();
      settle(kept.get(i), stored.get(i), checked.get(i));
    }
    settlement.save();
    kept.forEach(form -> staging.discard(form.staged()));
  }

  private List<InboxFile> stored(List<Pending> kept, List<HandedIn> checked) {
    List<InboxFile> stored = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      stored.add(checked.get(i).store(memory.store(), kept.get(i).file()));
    }
    return stored;
  }

  private void settle(Pending form, InboxFile stored, HandedIn checked) {
    try {
      settlement.finish(stored, checked, form.staged().arrival());
    } catch (IOException e) {
      LOG.warn("{} stored but not settled", form.staged().arrival().path(), e);
      told.note(InboxWords.notReturned(stored));
    }
  }

  private boolean keep(Pending form) {
    try {
      originals.keep(form.staged().copy(), form.staged().sha256());
      return true;
    } catch (IOException e) {
      LOG.warn("{} not kept", form.staged().arrival().path(), e);
      told.waits(form.staged().arrival(), InboxWords.NOT_READ);
      return false;
    }
  }
}
