package vn.dunghan.job.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The machine under the program: Java, and how it reads names. */
final class MachineCheck {

  private static final String AREA = "Máy";
  private static final int OLDEST_JAVA = 17;

  private MachineCheck() {}

  static List<Found> look() {
    return List.of(java(), names());
  }

  private static Found java() {
    String version = "Java " + Runtime.version();
    return Runtime.version().feature() < OLDEST_JAVA
        ? Found.fault(AREA, version + " quá cũ; hãy cài Java 17 trở lên.")
        : Found.sound(AREA, version + ".");
  }

  private static Found names() {
    String names = System.getProperty("sun.jnu.encoding", "");
    return "UTF-8".equalsIgnoreCase(names)
            && Charset.defaultCharset().equals(StandardCharsets.UTF_8)
        ? Found.sound(AREA, "ngôn ngữ hệ thống là UTF-8.")
        : Found.fault(
            AREA,
            "ngôn ngữ hệ thống không phải UTF-8 nên tên tệp tiếng Việt bị hỏng; hãy chạy bằng"
                + " cron/dung-han hoặc đặt LANG=C.UTF-8.");
  }
}
