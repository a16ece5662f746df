package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code trong N ngày [làm việc] kể từ …}: the day it starts from is not counted (Civil Code 2015,
 * article 147.2), its last day is in time.
 */
record Term(int days, boolean working, Base base) implements Limit {

  /** What a term counts from. */
  interface Base {
    LocalDate day(Grounds grounds, List<String> steps);
  }

  /** kể từ ngày nhận, được giao; also where nothing is said. */
  static LocalDate fromAssignment(Grounds grounds, List<String> steps) {
    steps.add("Tính từ ngày giao nhiệm vụ " + InWords.day(grounds.assignedOn()));
    return grounds.assignedOn();
  }

  /** kể từ ngày ký, ban hành. */
  static LocalDate fromIssue(Grounds grounds, List<String> steps) {
    LocalDate issued = required(grounds.issuedOn());
    steps.add("Tính từ ngày ban hành văn bản " + InWords.day(issued));
    return issued;
  }

  /** kể từ ngày X. */
  static Base from(WrittenDate date) {
    return (grounds, steps) -> {
      date.verify();
      LocalDate day = date.onOrAfter(grounds.assignedOn());
      steps.add("Tính từ ngày " + InWords.day(day));
      return day;
    };
  }

  @Override
  public String words() {
    return Counted.words(days, working);
  }

  @Override
  public LocalDateTime dueBefore(Grounds grounds, List<String> steps) {
    Counted.verify(days);
    LocalDate from = base.day(grounds, steps);
    LocalDate last = working ? grounds.calendar().plusWorkingDays(from, days) : from.plusDays(days);
    steps.add(
        "Cộng %s, không tính ngày bắt đầu: hết ngày %s"
            .formatted(Counted.words(days, working), InWords.day(last)));
    return rolled(last, grounds, steps).plusDays(1).atStartOfDay();
  }

  private static LocalDate rolled(LocalDate last, Grounds grounds, List<String> steps) {
    if (!grounds.rules().termsEndOnWorkingDay()) {
      return last;
    }
    LocalDate worked = grounds.calendar().workingDayOnOrAfter(last);
    if (!worked.equals(last)) {
      steps.add(
          "Ngày cuối là ngày nghỉ: lùi đến hết ngày làm việc tiếp theo, %s (Bộ luật Dân sự 2015, Điều 148 khoản 5)"
              .formatted(InWords.day(worked)));
    }
    return worked;
  }

  private static LocalDate required(@Nullable LocalDate issuedOn) {
    if (issuedOn == null) {
      throw Objections.issueDayMissing();
    }
    return issuedOn;
  }
}
