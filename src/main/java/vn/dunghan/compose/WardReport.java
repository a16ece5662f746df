package vn.dunghan.compose;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dunghan.assess.Figures;

/**
 * How a ward's own report of the period stands, and what it says.
 *
 * @param revision the revision that is brought together, 0 if there is none
 * @param figures what it says; null if there is none
 * @param sentAt when it reached the city or was recorded as sent, null if it was not
 * @param sendBefore the instant before which it had to be sent, null if none is set
 * @param origin "cơ sở dữ liệu chung", or the name of the pack's folder
 * @param sha256 of the figures.json that was read; empty for figures of the city's own database
 */
public record WardReport(
    String code,
    String name,
    int revision,
    @Nullable Figures figures,
    @Nullable LocalDateTime sentAt,
    @Nullable LocalDateTime sendBefore,
    String origin,
    String sha256) {

  /** How a ward's report stands towards its own deadline. */
  public enum State {
    ON_TIME("Gửi đúng hạn"),
    LATE("Gửi trễ"),
    MADE("Đã lập, chưa gửi"),
    NOTHING("Chưa có báo cáo");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** The same in Vietnamese. */
    public String words() {
      return words;
    }
  }

  /** How it stands. */
  public State state() {
    if (figures == null) {
      return State.NOTHING;
    }
    if (sentAt == null) {
      return State.MADE;
    }
    return sendBefore == null || sentAt.isBefore(sendBefore) ? State.ON_TIME : State.LATE;
  }

  /** Zeros for a ward that has no report. */
  Figures figuresOrZero() {
    return Objects.requireNonNullElse(figures, Figures.sum(List.of()));
  }
}
