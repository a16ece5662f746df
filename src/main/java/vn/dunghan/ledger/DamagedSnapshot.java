package vn.dunghan.ledger;

/** A stored snapshot is not what was frozen; the message is for a person. */
public final class DamagedSnapshot extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedSnapshot(Revision revision) {
    super(
        String.format(
            "Số liệu đã chốt của báo cáo %s, kỳ %s, lần lập %d không còn nguyên vẹn trong cơ sở dữ"
                + " liệu. Khôi phục cơ sở dữ liệu từ bản sao lưu, hoặc lập lần mới với --revise.",
            revision.key().report(), revision.key().period(), revision.number()));
  }
}
