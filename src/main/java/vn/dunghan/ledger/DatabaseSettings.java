package vn.dunghan.ledger;

import java.nio.file.Path;

/**
 * Where the database is.
 *
 * @param url {@code jdbc:mariadb://…}, or {@code jdbc:h2:file:…} as {@link #embedded} makes it
 */
public record DatabaseSettings(String url, String user, String password) {

  private static final String H2 = "jdbc:h2:file:";

  /**
   * H2 keeps every commit it acknowledged only without a write delay (a kill -9 loses up to a
   * hundred otherwise), and stays open under a running job only if it does not close at exit.
   */
  private static final String H2_OPTIONS =
      ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
          + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  /**
   * The embedded database in a folder, which has to be on a local disk.
   *
   * @throws DatabaseUnavailable if H2 cannot name such a folder
   */
  public static DatabaseSettings embedded(Path data) {
    String folder = data.toAbsolutePath().toString();
    if (folder.contains(";")) {
      throw new DatabaseUnavailable(
          "Thư mục dữ liệu "
              + folder
              + " có dấu chấm phẩy trong tên. Chọn thư mục khác bằng"
              + " --home.");
    }
    return new DatabaseSettings(H2 + folder + "/dung-han" + H2_OPTIONS, "dunghan", "");
  }

  /** A MariaDB server. What the URL does not say is set as the program needs it. */
  public static DatabaseSettings mariaDb(String url, String user, String password) {
    return new DatabaseSettings(MariaDbUrl.hardened(url), user, password);
  }

  boolean isEmbedded() {
    return url.startsWith(H2);
  }

  /** Where the embedded database lies. */
  Path folder() {
    return Path.of(place().substring(H2.length(), place().lastIndexOf('/')));
  }

  /** The password stays out of logs. */
  @Override
  public String toString() {
    return "DatabaseSettings[" + place() + "]";
  }

  /** The database as a person may read it: without parameters, which may hold secrets. */
  String place() {
    return isEmbedded() ? url.substring(0, url.indexOf(';')) : url.replaceFirst("\\?.*", "");
  }
}
