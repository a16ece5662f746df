package vn.dunghan.settings;

/**
 * Where the register is kept.
 *
 * @param url JDBC address of a MariaDB; empty for the embedded database in the home
 */
public record DatabaseSettings(String url, String user, Secret password) {

  public boolean isEmbedded() {
    return url.isEmpty();
  }
}
