package vn.dunghan.job.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.desk.DeskBook;
import vn.dunghan.intake.desk.DeskRow;
import vn.dunghan.job.run.Wards;
import vn.dunghan.ledger.DeskLedger;
import vn.dunghan.ledger.RequestKey;
import vn.dunghan.ledger.TakenRequest;
import vn.dunghan.publish.Share;

/** Which of the clerk's requests were not done yet. Looks and changes nothing. */
public final class DeskWaiting {

  private static final Logger LOG = LoggerFactory.getLogger(DeskWaiting.class);

  private final Wards wards;
  private final DeskLedger ledger;

  public DeskWaiting(Wards wards, DeskLedger ledger) {
    this.wards = wards;
    this.ledger = ledger;
  }

  /** What waits at a ward's desk, Vietnamese, a line each. */
  public List<String> in(Share share, String ward) {
    DeskFolder folder = DeskFolder.of(share, ward, wards);
    if (!folder.has(DeskFolder.BOOK)) {
      return List.of();
    }
    try {
      return waiting(folder, ward);
    } catch (RefusedException | IOException e) {
      LOG.debug("{} not read", folder.book(), e); // the desk itself tells of it once it is settled
      return List.of("sổ " + DeskFolder.BOOK + " chưa đọc được, có thể đang lưu dở");
    }
  }

  private List<String> waiting(DeskFolder folder, String ward) throws IOException {
    List<String> waiting = new ArrayList<>();
    for (DeskRow row : DeskBook.read(folder.book()).rows()) {
      if (waits(new RequestKey(ward, row.number(), row.sha256()))) {
        waiting.add("dòng " + row.number() + " (" + DeskWords.asked(row) + ")");
      }
    }
    if (folder.openSince(folder.book()).isPresent()) {
      waiting.add(0, "sổ " + DeskFolder.BOOK + " đang mở, đóng sổ thì yêu cầu mới được làm");
    }
    return waiting;
  }

  private boolean waits(RequestKey key) {
    return ledger.find(key).map(taken -> taken.state() == TakenRequest.State.TAKEN).orElse(true);
  }
}
