package vn.dunghan.job.desk;

import java.util.ArrayList;
import java.util.List;
import vn.dunghan.compose.desk.DeskAnswer.Result;
import vn.dunghan.job.run.Outcome;

/**
 * How a request ended.
 *
 * @param lines Vietnamese, for the clerk
 */
record Reply(Result result, List<String> lines) {

  Reply {
    lines = List.copyOf(lines);
  }

  static Reply of(Result result, String... lines) {
    return new Reply(result, List.of(lines));
  }

  static Reply of(Outcome outcome) {
    Result result =
        switch (outcome.exit()) {
          case COMPLETE -> Result.DONE;
          case ALREADY_DONE -> Result.DONE_BEFORE;
          case GAPS -> Result.GAPS;
          default -> Result.FAILED;
        };
    return new Reply(result, outcome.lines());
  }

  Reply with(List<String> notes) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(notes);
    return new Reply(result, all);
  }
}
