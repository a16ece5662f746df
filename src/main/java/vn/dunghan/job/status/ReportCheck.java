package vn.dunghan.job.status;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.dunghan.job.run.Home;
import vn.dunghan.render.PdfRenderer;
import vn.dunghan.render.TemplateException;
import vn.dunghan.render.WordTemplate;
import vn.dunghan.settings.ReportDefinitions;
import vn.dunghan.settings.Settings;
import vn.dunghan.settings.SettingsException;

/** Definitions, templates and fonts of the reports that are not switched off. */
final class ReportCheck {

  private static final String AREA = "Mẫu báo cáo";
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private ReportCheck() {}

  static List<Found> look(Home home, Settings settings, LocalDateTime now) {
    ReportDefinitions definitions = ReportDefinitions.of(home.folder());
    List<Found> found = new ArrayList<>();
    definitions.notices().forEach(notice -> found.add(Found.warning(AREA, notice)));
    for (String code : definitions.codes()) {
      if (!settings.isSwitchedOff(code)) {
        found.add(look(definitions, code));
      }
    }
    found.add(fonts(now));
    return found;
  }

  private static Found look(ReportDefinitions definitions, String code) {
    try {
      definitions.definition(code);
      WordTemplate.of(definitions.templateName(code), definitions.template(code)).check();
      return Found.sound(AREA, "báo cáo “" + code + "” đọc được định nghĩa và mẫu Word.");
    } catch (SettingsException | TemplateException e) {
      return Found.fault(AREA, String.valueOf(e.getMessage()));
    }
  }

  /** Loaded as a report loads them. */
  private static Found fonts(LocalDateTime now) {
    PdfRenderer.of(now.atOffset(VIETNAM));
    return Found.sound(AREA, "phông chữ và khuôn PDF đi kèm phần mềm dùng được.");
  }
}
