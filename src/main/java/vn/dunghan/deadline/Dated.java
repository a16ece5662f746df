package vn.dunghan.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.calendar.DateRange;

/**
 * A day, month, quarter or year, with what stands before it and the hour beside it.
 *
 * @param hour null if none was named
 */
record Dated(Lead lead, @Nullable Hour hour, Place place) implements Limit {

  void verify() {
    place.verify();
    if (hour != null) {
      hour.verify();
    }
    if (lead == Lead.BEFORE && !place.takesBefore()) {
      throw Objections.beforeNotTaken(place.words());
    }
  }

  @Override
  public LocalDateTime dueBefore(Grounds grounds, List<String> steps) {
    verify();
    DateRange days = place.once(grounds.assignedOn());
    steps.add(named(days, grounds) + ".");
    steps.add(rule() + ".");
    return lead.dueBefore(days, hour);
  }

  @Override
  public String words() {
    return place.words();
  }

  /** What decides whether the last moment named is still in time. */
  String rule() {
    if (hour != null) {
      return lead == Lead.BEFORE
          ? "“trước %s”: đúng giờ đó đã là quá hạn".formatted(hour)
          : "“%s”: hoàn thành trong phút đó vẫn đúng hạn".formatted(hour);
    }
    return lead == Lead.BEFORE
        ? "“trước %s”: hoàn thành trong chính %s đã là quá hạn".formatted(place.words(), unit())
        : "%s: hoàn thành trong %s vẫn đúng hạn".formatted(place.words(), unit());
  }

  private String unit() {
    return place.isDay() ? "ngày đó" : "ngày cuối cùng";
  }

  private String named(DateRange days, Grounds grounds) {
    String read = "Thời điểm được nêu: " + place.words();
    if (!place.isDay()) {
      return read + ", từ ngày %s đến ngày %s".formatted(in(days.from()), in(days.to()));
    }
    return place instanceof Places.Day day && day.date().year() == null
        ? read
            + ", không ghi năm: lấy ngày đầu tiên kể từ ngày giao %s, là %s"
                .formatted(in(grounds.assignedOn()), in(days.to()))
        : read;
  }

  private static String in(LocalDate day) {
    return InWords.day(day);
  }
}
