package vn.dunghan.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of one table; {@code read = accepted + rejected}.
 *
 * @param name of the file, and of its sheet, as handed in
 * @param changed how many accepted rows changed the register; the others were known already
 * @param rejectedFile where the rejected rows lie; empty where there are none
 * @param notices Vietnamese
 */
public record TableOutcome(
    RegisterFile file,
    String name,
    long read,
    long accepted,
    long changed,
    long rejected,
    Optional<Path> rejectedFile,
    List<String> notices) {

  public TableOutcome {
    notices = List.copyOf(notices);
  }
}
