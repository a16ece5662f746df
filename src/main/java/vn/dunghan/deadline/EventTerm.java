package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * {@code chậm nhất N ngày [làm việc] trước khi tổ chức}: counted back from the event, whose own day
 * is not counted. It never moves to a working day: that would be nearer the event than was asked.
 */
record EventTerm(int days, boolean working) implements Limit {

  @Override
  public String words() {
    return Counted.words(days, working);
  }

  @Override
  public LocalDateTime dueBefore(Grounds grounds, List<String> steps) {
    Counted.verify(days);
    LocalDate event = grounds.eventOn();
    if (event == null) {
      throw Objections.eventMissing();
    }
    LocalDate last =
        working ? grounds.calendar().minusWorkingDays(event, days) : event.minusDays(days);
    steps.add("Ngày tổ chức sự kiện (event_on): " + InWords.day(event));
    steps.add("Lùi %s: hết ngày %s".formatted(Counted.words(days, working), InWords.day(last)));
    return last.plusDays(1).atStartOfDay();
  }
}
