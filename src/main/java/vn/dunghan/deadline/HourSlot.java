package vn.dunghan.deadline;

import java.util.ArrayList;
import java.util.List;

/** {@code 16 giờ}, {@code 16h00}, {@code 16 giờ 30 phút}, {@code 16:30}. */
record HourSlot(String name) implements Slot<Hour> {

  private static final String MINUTE_WORD = Spelling.folded("phút");

  private static final Choice<Boolean> HOUR_MARK =
      Choice.of("hourMark", Choice.way("giờ", true), Choice.way("h", true));

  @Override
  public boolean mayBeginWith(Token token) {
    return token.isNumber();
  }

  @Override
  public List<Found<Hour>> at(Text text, int index) {
    List<Found<Hour>> found = new ArrayList<>();
    int hour = text.at(index).value();
    if (text.isSign(index + 1, ":") && Slots.isShort(text, index + 2)) {
      found.add(new Found<>(new Hour(hour, text.at(index + 2).value(), null), index + 3));
    }
    for (Found<Boolean> mark : HOUR_MARK.at(text, index + 1)) {
      found.add(new Found<>(new Hour(hour, 0, null), mark.end()));
      if (Slots.isShort(text, mark.end())) {
        readMinutes(text, hour, mark.end(), found);
      }
    }
    return found;
  }

  private static void readMinutes(Text text, int hour, int index, List<Found<Hour>> found) {
    Hour read = new Hour(hour, text.at(index).value(), null);
    found.add(new Found<>(read, index + 1));
    if (text.at(index + 1).key().equals(MINUTE_WORD)) {
      found.add(new Found<>(read, index + 2));
    }
  }
}
