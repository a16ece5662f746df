package vn.dunghan.job.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.dunghan.compose.Facts;
import vn.dunghan.compose.change.Frozen;
import vn.dunghan.ledger.Revision;

/** A revision's facts as bytes, and back: what is frozen is read again word for word. */
final class Snapshot {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              checker ->
                  checker
                      .withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Snapshot() {}

  static byte[] of(Facts facts) {
    return JSON.writeValueAsBytes(facts);
  }

  /** A revision with its facts. */
  static Frozen frozen(Revision revision, byte[] snapshot) {
    return new Frozen(revision.number(), revision.reason(), revision.frozenAt(), read(snapshot));
  }

  static Facts read(byte[] snapshot) {
    return JSON.readValue(snapshot, Facts.class);
  }
}
