package vn.dunghan.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;

/** Reads passwords, and notices when others can read them too. */
final class Passwords {

  private static final String INLINE = "password";
  private static final String FILE = "password-file";

  private final Path home;
  private final List<String> notices;

  Passwords(Path home, List<String> notices) {
    this.home = home;
    this.notices = notices;
  }

  Secret read(YamlMapping mapping) {
    Optional<YamlValue> inline = mapping.value(INLINE).filter(value -> !value.text().isEmpty());
    Optional<YamlValue> file = mapping.value(FILE).filter(value -> !value.text().isEmpty());
    if (inline.isPresent() && file.isPresent()) {
      file.get().problem("chỉ dùng một trong hai khóa “password” và “password-file”.");
    }
    inline.ifPresent(value -> noticeIfOpen(home.resolve(Settings.FILE)));
    return inline
        .map(YamlValue::rawText)
        .or(() -> file.map(this::fromFile))
        .map(Secret::new)
        .orElse(Secret.NONE);
  }

  /** The file's first line. */
  private String fromFile(YamlValue value) {
    Path path = home.resolve(value.text());
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      noticeIfOpen(path);
      return text.lines().findFirst().orElse("");
    } catch (IOException fault) {
      value.problem("không đọc được tệp mật khẩu " + path + "; hãy kiểm tra tên và quyền đọc.");
      return "";
    }
  }

  private void noticeIfOpen(Path path) {
    if (isOpen(path)) {
      notices.add(
          path + " chứa mật khẩu nhưng ai trên máy này cũng đọc được; hãy chạy: chmod 600 " + path);
    }
  }

  private static boolean isOpen(Path path) {
    try {
      return Files.getFileStore(path).supportsFileAttributeView("posix")
          && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException fault) {
      return false;
    }
  }
}
