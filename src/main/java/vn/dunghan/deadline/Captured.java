package vn.dunghan.deadline;

import org.jspecify.annotations.Nullable;

/** What the slots of a wording held, one on top of the other. */
final class Captured {

  static final Captured NOTHING = new Captured(null, null, null);

  private final @Nullable Captured below;
  private final @Nullable Slot<?> slot;
  private final @Nullable Object value;

  private Captured(@Nullable Captured below, @Nullable Slot<?> slot, @Nullable Object value) {
    this.below = below;
    this.slot = slot;
    this.value = value;
  }

  Captured with(Slot<?> filled, Object held) {
    return new Captured(this, filled, held);
  }

  boolean has(Slot<?> wanted) {
    return find(wanted) != null;
  }

  /** What the slot held; null if it was left out. Of two fillings the later counts. */
  @SuppressWarnings("unchecked") // a slot is only ever filled with what it reads
  <T> @Nullable T find(Slot<T> wanted) {
    if (slot == wanted) {
      return (T) value;
    }
    return below == null ? null : below.find(wanted);
  }

  /** What a slot held that the wording cannot do without. */
  <T> T get(Slot<T> wanted) {
    T held = find(wanted);
    if (held == null) {
      throw new IllegalStateException("The wording has no {" + wanted.name() + "}");
    }
    return held;
  }
}
