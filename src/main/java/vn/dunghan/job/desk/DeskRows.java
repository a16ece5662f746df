package vn.dunghan.job.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dunghan.compose.desk.DeskAnswer.Result;
import vn.dunghan.intake.RefusedException;
import vn.dunghan.intake.desk.DeskBook;
import vn.dunghan.intake.desk.DeskCheck;
import vn.dunghan.intake.desk.DeskCheck.Checked;
import vn.dunghan.intake.desk.DeskRequest;
import vn.dunghan.intake.desk.DeskRow;
import vn.dunghan.job.run.RunFailedException;
import vn.dunghan.job.run.Watcher;
import vn.dunghan.ledger.DeskLedger;
import vn.dunghan.ledger.RequestKey;
import vn.dunghan.ledger.TakenRequest;
import vn.dunghan.settings.SettingsException;

/**
 * Has the rows of a workbook done, each once: a request is noted as taken before it is done, and as
 * done before it is answered. One that a killed run had taken is begun again.
 */
final class DeskRows {

  private static final Logger LOG = LoggerFactory.getLogger(DeskRows.class);
  private static final String WHAT = "Làm yêu cầu tại bàn làm việc";

  /** Often enough for a share or a server to come back, not for ever. */
  private static final int MOST_ATTEMPTS = 3;

  /** Who leaves a file open that long must be told. */
  private static final Duration OPEN_TOO_LONG = Duration.ofHours(2);

  private final DeskLedger ledger;
  private final DeskDeeds deeds;
  private final Watcher watcher;

  DeskRows(DeskLedger ledger, DeskDeeds deeds, Watcher watcher) {
    this.ledger = ledger;
    this.deeds = deeds;
    this.watcher = watcher;
  }

  /** What waits, if anything does. */
  Optional<String> serve(
      String ward, DeskBook book, DeskCheck check, DeskFolder folder, LocalDateTime now) {
    List<String> waiting = new ArrayList<>();
    long seen = 0;
    for (DeskRow row : book.rows()) {
      Serving serving = new Serving(ward, row, folder, now);
      if (!serving.isOver() && !serving.serve(check.of(row))) {
        waiting.add(Integer.toString(row.number()));
      }
      watcher.sees(WHAT, ++seen, book.rows().size());
    }
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of("Yêu cầu chờ lần sau, dòng số: " + String.join(", ", waiting));
  }

  /** One row on its way. */
  private final class Serving {

    private final RequestKey key;
    private final DeskRow row;
    private final DeskFolder folder;
    private final LocalDateTime now;
    private final @Nullable TakenRequest known;

    Serving(String ward, DeskRow row, DeskFolder folder, LocalDateTime now) {
      this.key = new RequestKey(ward, row.number(), row.sha256());
      this.row = row;
      this.folder = folder;
      this.now = now;
      this.known = ledger.find(key).orElse(null);
    }

    boolean isOver() {
      return known != null && known.state() != TakenRequest.State.TAKEN;
    }

    /** Whether the row is done with; else it waits. */
    boolean serve(Checked checked) {
      DeskRequest request = checked.request();
      if (request == null) {
        taken(0);
        end(new Reply(Result.MISTAKEN, sentences(checked.faults())), checked);
        return true;
      }
      try {
        Path file = request.file().isEmpty() ? null : folder.named(request.file());
        if (file != null && waits(file)) {
          return false;
        }
        return does(taken(deeds.before(key.ward(), request)), request, file, checked);
      } catch (RefusedException e) {
        taken(0);
        end(Reply.of(Result.MISTAKEN, e.reason() + "."), checked);
        return true;
      } catch (IOException e) {
        return failed(taken(0), e, checked);
      }
    }

    private boolean waits(Path file) throws IOException {
      Optional<LocalDateTime> open = folder.openSince(file);
      if (open.isPresent()) {
        if (Duration.between(open.get(), now).compareTo(OPEN_TOO_LONG) > 0) {
          throw new RefusedException(
              "Tệp “"
                  + file.getFileName()
                  + "” đang mở trên một máy khác. Lưu và đóng tệp rồi ghi lại yêu cầu ở dòng mới");
        }
        return true;
      }
      return !folder.isSettled(file, now);
    }

    private TakenRequest taken(int beforeRevision) {
      return known == null
          ? ledger.take(key, DeskWords.asked(row), beforeRevision, now)
          : ledger.retake(key);
    }

    private boolean does(
        TakenRequest taken, DeskRequest request, @Nullable Path file, Checked checked) {
      if (taken.attempts() > MOST_ATTEMPTS) {
        end(
            Reply.of(
                Result.FAILED,
                "Đã thử "
                    + MOST_ATTEMPTS
                    + " lần mà không xong. Hãy báo người quản trị xem nhật ký của phần mềm."),
            checked);
        return true;
      }
      try {
        end(deeds.does(taken, request, file, folder, now), checked);
        return true;
      } catch (RunFailedException e) {
        if (mayPass(e)) {
          return failed(taken, e, checked);
        }
        end(Reply.of(Result.FAILED, String.valueOf(e.getMessage())), checked);
        return true;
      } catch (SettingsException e) {
        end(Reply.of(Result.FAILED, String.valueOf(e.getMessage())), checked);
        return true;
      } catch (RefusedException e) {
        end(Reply.of(Result.MISTAKEN, e.reason() + "."), checked);
        return true;
      } catch (IOException e) {
        return failed(taken, e, checked);
      }
    }

    /** A share that is away comes back: tried again before anything is told. */
    private boolean failed(TakenRequest taken, Exception fault, Checked checked) {
      LOG.error("request {} could not be done", key, fault);
      if (taken.attempts() < MOST_ATTEMPTS) {
        return false;
      }
      end(Reply.of(Result.FAILED, String.valueOf(fault.getMessage())), checked);
      return true;
    }

    private void end(Reply reply, Checked checked) {
      List<String> lines = folder.forClerk(reply.with(sentences(checked.notes())).lines());
      ledger.done(key, reply.result().name(), String.join("\n", lines), now);
    }
  }

  /** A disk, a share, or memory: the same may go well a quarter of an hour later. */
  private static boolean mayPass(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof IOException || each instanceof Error) {
        return true;
      }
    }
    return false;
  }

  private static List<String> sentences(List<String> texts) {
    return texts.stream().map(text -> text.endsWith(".") ? text : text + ".").toList();
  }
}
