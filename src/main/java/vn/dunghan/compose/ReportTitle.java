package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Window;
import vn.dunghan.calendar.ReportingPeriod;
import vn.dunghan.compose.definition.Office;
import vn.dunghan.compose.definition.ReportDefinition;
import vn.dunghan.compose.definition.Wording;

/** What a report is called where it is spoken of: "Báo cáo tình hình …, tháng 10 năm 2025". */
public final class ReportTitle {

  private ReportTitle() {}

  public static String of(
      ReportDefinition definition,
      Office office,
      ReportingPeriod period,
      Window window,
      @Nullable LocalDateTime sendBefore,
      ReportSubject reportSubject) {
    String subject =
        Wording.of(definition.subject())
            .filled(
                piece ->
                    Placeholders.words(piece, office, period, window, sendBefore, reportSubject));
    String type = definition.typeName().toLowerCase(Locale.forLanguageTag("vi-VN"));
    return Texts.startingLarge(type) + " " + subject;
  }
}
