package vn.dunghan.job.status;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;
import vn.dunghan.settings.Settings;

/** What the register lacks: calendar years, wards, signers, addresses. */
final class RegisterCheck {

  private static final String CALENDAR = "Lịch làm việc";
  private static final String REGISTER = "Danh mục";

  private final Settings settings;
  private final RegisterStore store;

  RegisterCheck(Settings settings, RegisterStore store) {
    this.settings = settings;
    this.store = store;
  }

  List<Found> look(LocalDate today) {
    List<Found> found = new ArrayList<>(calendar(today));
    List<Ward> wards =
        store.wards().stream().filter(ward -> !store.units(ward.code()).isEmpty()).toList();
    if (wards.isEmpty()) {
      found.add(Found.warning(REGISTER, "chưa có đơn vị nào; hãy nhập danh mục bằng lệnh import."));
    }
    wards.forEach(ward -> found.addAll(ward(ward)));
    return found;
  }

  /** Next year's calendar is published late in the year; from November on it is missed. */
  private List<Found> calendar(LocalDate today) {
    SortedSet<Integer> years = store.calendar().years();
    List<Found> found = new ArrayList<>();
    int year = today.getYear();
    if (!years.contains(year)) {
      found.add(Found.fault(CALENDAR, missing(year)));
    } else if (today.getMonthValue() >= Month.NOVEMBER.getValue() && !years.contains(year + 1)) {
      found.add(Found.warning(CALENDAR, missing(year + 1)));
    } else {
      found.add(Found.sound(CALENDAR, "có các năm " + years.first() + "–" + years.last() + "."));
    }
    return found;
  }

  private static String missing(int year) {
    return "chưa có lịch nghỉ năm "
        + year
        + "; khi có thông báo nghỉ lễ, hãy ghi các ngày vào holidays.csv rồi nhập bằng lệnh import.";
  }

  private List<Found> ward(Ward ward) {
    List<Found> found = new ArrayList<>();
    String lacks = settings.missing(ward.code(), ward.name(), DocumentForm.STATE);
    found.add(
        lacks.isEmpty()
            ? Found.sound(REGISTER, ward.name() + ": đủ thể thức và người ký.")
            : Found.warning(REGISTER, ward.name() + ": " + lacks));
    List<String> mute =
        store.units(ward.code()).stream()
            .filter(unit -> unit.email().isEmpty())
            .map(Unit::label)
            .toList();
    if (!mute.isEmpty()) {
      found.add(
          Found.warning(
              REGISTER,
              ward.name()
                  + ": chưa có thư điện tử của "
                  + String.join(", ", mute)
                  + "; điền cột email của units.csv rồi nhập lại, nếu không đơn vị không được nhắc."));
    }
    return found;
  }
}
