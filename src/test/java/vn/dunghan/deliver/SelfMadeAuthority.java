package vn.dunghan.deliver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate authority as an office makes one for its own mail server, with Java's keytool. */
final class SelfMadeAuthority {

  private static final String PASSWORD = "changeit";

  private final Path store;
  private final Path certificate;
  private int servers;

  SelfMadeAuthority(Path folder, String name) {
    this.store = folder.resolve(name + ".p12");
    this.certificate = folder.resolve(name + ".pem");
    keytool("-genkeypair", "-alias", "ca", "-dname", "CN=" + name, "-ext", "bc=ca:true");
    keytool("-exportcert", "-rfc", "-alias", "ca", "-file", certificate.toString());
  }

  /** What an administrator copies into the home. */
  Path certificate() {
    return certificate;
  }

  /**
   * A server whose certificate this authority signed.
   *
   * @param host {@code dns:localhost}
   * @param valid such as {@code -startdate}
   */
  SSLContext server(String host, String... valid) {
    String alias = "server" + ++servers;
    List<String> command =
        new ArrayList<>(
            List.of("-genkeypair", "-alias", alias, "-dname", "CN=mail", "-signer", "ca"));
    command.addAll(List.of("-ext", "san=" + host));
    command.addAll(List.of(valid));
    keytool(command.toArray(String[]::new));
    return context(alias);
  }

  private SSLContext context(String alias) {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, PASSWORD.toCharArray());
      for (String other : Collections.list(keys.aliases())) {
        if (!other.equals(alias)) {
          keys.deleteEntry(other);
        }
      }
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(keys, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(factory.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keytool(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass", PASSWORD));
    if (options[0].equals("-genkeypair")) {
      command.addAll(List.of("-keyalg", "EC"));
    }
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
