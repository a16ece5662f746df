package vn.dunghan.job.night;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.calendar.CalendarGapException;
import vn.dunghan.calendar.WorkingCalendar;
import vn.dunghan.register.Register;

/** On which days letters go out: working days, and days that nobody has decided on yet. */
final class MailDays {

  private static final Logger LOG = LoggerFactory.getLogger(MailDays.class);

  private final WorkingCalendar calendar;

  MailDays(Register register) {
    calendar = WorkingCalendar.of(register.days());
  }

  /** Whether letters go out on a day. */
  boolean isOne(LocalDate day) {
    try {
      return calendar.isWorkingDay(day);
    } catch (CalendarGapException e) {
      LOG.warn("letters go out although nobody knows whether {} is a working day", day, e);
      return true;
    }
  }

  /** Whether at least so many working days have begun since a day, that day not counted. */
  boolean havePassed(int days, LocalDate since, LocalDate today) {
    int passed = 0;
    for (LocalDate day = since.plusDays(1); !day.isAfter(today) && passed < days; ) {
      passed += isOne(day) ? 1 : 0;
      day = day.plusDays(1);
    }
    return passed >= days;
  }

  /** How many working days are left of the days from today to before an end; today counts. */
  int left(LocalDate today, LocalDate end) {
    int left = 0;
    for (LocalDate day = today; day.isBefore(end); day = day.plusDays(1)) {
      left += isOne(day) ? 1 : 0;
    }
    return left;
  }
}
