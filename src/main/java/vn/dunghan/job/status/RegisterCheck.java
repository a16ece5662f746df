package vn.dunghan.job.status;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.document.DocumentForm;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Unit;
import vn.dunghan.register.Ward;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;
import vn.dunghan.settings.SettingsException;

/** What the register lacks: calendar years, wards, signers, addresses. */
final class RegisterCheck {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterCheck.class);

  private static final String CALENDAR = "Lịch làm việc";
  private static final String REGISTER = "Danh mục";

  private final Settings settings;
  private final RegisterStore store;
  private final ReportDefinitions definitions;

  RegisterCheck(Settings settings, RegisterStore store, ReportDefinitions definitions) {
    this.settings = settings;
    this.store = store;
    this.definitions = definitions;
  }

  List<Found> look(LocalDate today) {
    List<Found> found = new ArrayList<>(calendar(today));
    List<Ward> wards =
        store.wards().stream().filter(ward -> !store.units(ward.code()).isEmpty()).toList();
    if (wards.isEmpty()) {
      found.add(Found.warning(REGISTER, "chưa có đơn vị nào; hãy nhập danh mục bằng lệnh import."));
    }
    wards.forEach(ward -> found.addAll(ward(ward)));
    store.wards().stream()
        .filter(ward -> ward.code().equals(settings.city()))
        .forEach(city -> found.addAll(ward(city)));
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

  /**
   * Of the reports that are made when due, the State's always; {@link ReportCheck} tells faults.
   */
  private Set<DocumentForm> forms() {
    Set<DocumentForm> forms = EnumSet.of(DocumentForm.STATE);
    for (String code : definitions.codes()) {
      try {
        ReportDefinition definition = settings.adapted(definitions.definition(code));
        if (definition.scheduled()) {
          forms.add(definition.form());
        }
      } catch (SettingsException e) {
        LOG.debug("report {} cannot be read", code, e);
      }
    }
    return forms;
  }

  private List<Found> ward(Ward ward) {
    List<Found> found = new ArrayList<>();
    for (DocumentForm form : forms()) {
      String lacks = settings.missing(ward.code(), ward.name(), form);
      if (!lacks.isEmpty()) {
        found.add(Found.warning(REGISTER, ward.name() + ": " + lacks));
      }
    }
    if (found.isEmpty()) {
      found.add(Found.sound(REGISTER, ward.name() + ": đủ thể thức và người ký."));
    }
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
