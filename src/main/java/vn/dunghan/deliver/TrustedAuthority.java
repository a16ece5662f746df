package vn.dunghan.deliver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Trusts the authority of a file and no other. */
final class TrustedAuthority {

  private TrustedAuthority() {}

  /**
   * Sockets that trust what the certificates of a PEM or DER file vouch for.
   *
   * @throws IOException if there is no certificate in it
   */
  static SSLSocketFactory of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Collection<? extends Certificate> authorities =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (authorities.isEmpty()) {
        throw new IOException("no certificate in " + file);
      }
      return socketFactory(authorities);
    } catch (GeneralSecurityException e) {
      throw new IOException("no usable certificate in " + file + ": " + e.getMessage(), e);
    }
  }

  private static SSLSocketFactory socketFactory(Collection<? extends Certificate> authorities)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    int n = 0;
    for (Certificate authority : authorities) {
      store.setCertificateEntry("ca" + n++, authority);
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }
}
