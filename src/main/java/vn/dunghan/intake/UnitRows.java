package vn.dunghan.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.dunghan.register.IndicatorValue;
import vn.dunghan.register.Narrative;
import vn.dunghan.register.ProgressRecord;

/**
 * What a unit's CSV file says; {@code read = sound + rejected}.
 *
 * @param rejectedFile the rejected rows with their reasons; empty where there are none
 */
public record UnitRows(
    List<ProgressRecord> progress,
    List<Narrative> narratives,
    List<IndicatorValue> values,
    long read,
    long rejected,
    Optional<Path> rejectedFile) {

  public UnitRows {
    progress = List.copyOf(progress);
    narratives = List.copyOf(narratives);
    values = List.copyOf(values);
  }
}
