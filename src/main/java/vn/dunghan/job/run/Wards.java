package vn.dunghan.job.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dunghan.ledger.RegisterStore;
import vn.dunghan.register.Ward;
import vn.dunghan.settings.Settings;

/** The wards of an installation: those configured and those imported. */
public final class Wards {

  private final Settings settings;
  private final RegisterStore store;

  public Wards(Settings settings, RegisterStore store) {
    this.settings = settings;
    this.store = store;
  }

  /** Makes the configured wards known to the register, so that rows may name them. */
  public void makeKnown() {
    List<String> codes = new ArrayList<>(settings.furtherWards());
    codes.add(0, settings.wardCode());
    List<Ward> missing =
        codes.stream()
            .filter(code -> !store.ward(code))
            .map(code -> new Ward(code, settings.office(code, "").name(), ""))
            .toList();
    if (!missing.isEmpty()) {
      store.wards(missing);
    }
  }

  /** The ward asked for, or the configured one. */
  public String one(@Nullable String asked) {
    String code = asked == null ? settings.wardCode() : asked;
    if (!store.ward(code)) {
      throw new RunFailedException(
          Exit.USAGE,
          "Không có phường mã “" + code + "”; các phường: " + String.join(", ", codes()) + ".");
    }
    return code;
  }

  /** An empty register, as in a mistyped home, must not freeze an empty report. */
  public void requireUnits(String code) {
    if (store.units(code).isEmpty()) {
      throw new RunFailedException(
          "Phường mã “"
              + code
              + "” chưa có đơn vị nào nên chưa lập báo cáo. Kiểm tra --home và --ward, hoặc nhập danh"
              + " mục bằng lệnh import trước.");
    }
  }

  /** The ward asked for, or all that have units. */
  public List<String> asked(@Nullable String asked) {
    return asked != null
        ? List.of(one(asked))
        : codes().stream().filter(code -> !store.units(code).isEmpty()).toList();
  }

  /** Whether this installation holds several wards, so that folders name them. */
  public boolean several() {
    return codes().stream().filter(code -> !store.units(code).isEmpty()).count() > 1;
  }

  /** The name in the register; empty if the ward is not there. */
  public String name(String code) {
    return store.wards().stream()
        .filter(ward -> ward.code().equals(code))
        .map(Ward::name)
        .findFirst()
        .orElse("");
  }

  private List<String> codes() {
    return store.wards().stream().map(Ward::code).toList();
  }
}
