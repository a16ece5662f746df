package vn.dunghan.job.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.dunghan.intake.UnitRows;
import vn.dunghan.intake.form.CheckedForm;
import vn.dunghan.intake.form.FormFault;
import vn.dunghan.render.ReturnedForm;

/** What a file says, read and checked. */
interface HandedIn {

  /** Whether something has to go back to the unit. */
  boolean isFaulty();

  /**
   * Writes what goes back to the unit.
   *
   * @param original the bytes as they were handed in
   * @param file must not be there
   */
  void writeReturned(Path original, Path file) throws IOException;

  /** Vietnamese: all that is wrong, a line each, for where the file itself cannot be marked. */
  String faults();

  /** A form. */
  record Form(CheckedForm form) implements HandedIn {

    @Override
    public boolean isFaulty() {
      return !form.faults().isEmpty();
    }

    @Override
    public void writeReturned(Path original, Path file) throws IOException {
      ReturnedForm.write(original, form.faults(), file);
    }

    @Override
    public String faults() {
      List<FormFault> faults = form.faults();
      return faults.stream()
          .map(fault -> "Trang tính “" + fault.sheet() + "”: " + fault.message() + ".")
          .collect(Collectors.joining("\n"));
    }
  }

  /** A CSV file. */
  record Csv(UnitRows rows) implements HandedIn {

    @Override
    public boolean isFaulty() {
      return rows.rejected() > 0;
    }

    @Override
    public void writeReturned(Path original, Path file) throws IOException {
      Files.copy(rows.rejectedFile().orElseThrow(), file);
    }

    @Override
    public String faults() {
      return rows.rejected() + " dòng không nhận được.";
    }
  }
}
