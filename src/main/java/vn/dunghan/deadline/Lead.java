package vn.dunghan.deadline;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.DateRange;

/** What stands before the day and decides whether the day itself is in time. */
enum Lead {
  /** {@code trước}: what is named is late already. */
  BEFORE {
    @Override
    LocalDateTime dueBefore(DateRange days, @Nullable Hour hour) {
      return hour == null ? days.start() : hour.on(days.to());
    }
  },
  /** {@code chậm nhất}, {@code đến}, {@code ngày} or nothing: what is named is in time. */
  BY {
    @Override
    LocalDateTime dueBefore(DateRange days, @Nullable Hour hour) {
      return hour == null ? days.end() : hour.passedOn(days.to());
    }
  };

  abstract LocalDateTime dueBefore(DateRange days, @Nullable Hour hour);
}
