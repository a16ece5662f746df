package vn.dunghan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A deadline that comes round: every turn of a cycle has its own. */
public final class Recurrence {

  private final Cycle cycle;
  private final Dated dated;

  Recurrence(Cycle cycle, Dated dated) {
    this.cycle = cycle;
    this.dated = dated;
  }

  public Cycle cycle() {
    return cycle;
  }

  /**
   * Every turn that begins on or before a day, from the first whose deadline is after the beginning
   * of the day of assignment.
   */
  public List<Turn> turns(LocalDate assignedOn, LocalDate until) {
    return LongStream.rangeClosed(first(assignedOn), cycle.indexOf(until))
        .mapToObj(this::turn)
        .toList();
  }

  /** The turn a key names; empty if it is no key of this cycle. */
  public Optional<Turn> turn(String key) {
    return cycle.indexOf(key).stream().mapToObj(this::turn).findFirst();
  }

  /** The first turn whose deadline is after the beginning of the day of assignment. */
  Turn firstTurn(LocalDate assignedOn) {
    return turn(first(assignedOn));
  }

  /** A deadline lies in its turn: only that of the turn assigned in can have passed already. */
  private long first(LocalDate assignedOn) {
    long index = cycle.indexOf(assignedOn);
    boolean open = turn(index).dueBefore().isAfter(assignedOn.atStartOfDay());
    return open ? index : index + 1;
  }

  private Turn turn(long index) {
    LocalDate firstDay = cycle.firstDay(index);
    return new Turn(
        cycle.key(index),
        firstDay,
        dated.lead().dueBefore(dated.place().in(cycle, firstDay), dated.hour()));
  }
}
