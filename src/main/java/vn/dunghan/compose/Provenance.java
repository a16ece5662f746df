package vn.dunghan.compose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dunghan.register.Extension;
import vn.dunghan.register.Source;
import vn.dunghan.register.Sourced;

/**
 * Where what a report says comes from, beyond what its records of progress, values and texts say
 * themselves.
 *
 * @param files every file that the report rests on, in the order in which they came in
 * @param tasks the row that last changed each task, by the task's code
 */
public record Provenance(
    List<InputFile> files, Map<String, Source> tasks, List<Sourced<Extension>> extensions) {

  public Provenance {
    files = List.copyOf(files);
    tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
    extensions = List.copyOf(extensions);
  }
}
