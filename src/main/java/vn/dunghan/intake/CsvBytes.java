package vn.dunghan.intake;

/** What the first bytes of a file that calls itself CSV give away. */
final class CsvBytes {

  private CsvBytes() {}

  /** Throws {@link RefusedException} where they are not those of UTF-8 text. */
  static void check(byte[] head) {
    if (head.length == 0) {
      throw new RefusedException(FileReasons.EMPTY);
    }
    if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
      throw new RefusedException(FileReasons.UTF16);
    }
    if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new RefusedException(FileReasons.WORKBOOK_AS_CSV);
    }
    if (hasZero(head)) {
      throw new RefusedException(isEverySecondZero(head) ? FileReasons.UTF16 : FileReasons.BINARY);
    }
  }

  static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** ASCII column names in UTF-16 without a byte order mark. */
  private static boolean isEverySecondZero(byte[] bytes) {
    return bytes.length >= 4
        && (bytes[0] == 0) != (bytes[1] == 0)
        && (bytes[2] == 0) != (bytes[3] == 0);
  }
}
