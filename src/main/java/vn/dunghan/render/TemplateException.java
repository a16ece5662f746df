package vn.dunghan.render;

import java.util.List;

/** A template that cannot be used. The message tells a clerk, in Vietnamese, what to mend. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TemplateException(String message) {
    super(message);
  }

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }

  /** One message for everything that is wrong with a template, so that it is mended once. */
  static TemplateException of(String template, List<String> problems) {
    return new TemplateException(
        "Mẫu Word \""
            + template
            + "\" phải sửa "
            + problems.size()
            + " chỗ:\n- "
            + String.join("\n- ", problems));
  }
}
