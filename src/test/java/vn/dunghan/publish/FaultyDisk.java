package vn.dunghan.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which the Nth thing done goes wrong. */
final class FaultyDisk extends Disk {

  /** What goes wrong. */
  enum Fault {
    KILL,
    ERROR,
    WRONG_BYTES
  }

  /** The process ends here; nothing of it runs any more. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final int step;
  private final Fault fault;
  private int done;

  FaultyDisk(int step, Fault fault) {
    this.step = step;
    this.fault = fault;
  }

  /** Whether it came to the fault. */
  boolean struck() {
    return done >= step;
  }

  private boolean strikes() {
    done++;
    return done == step;
  }

  private void fail() throws IOException {
    if (fault == Fault.KILL) {
      throw new Killed();
    }
    throw new IOException("Input/output error");
  }

  private void maybeFail() throws IOException {
    if (strikes()) {
      fail();
    }
  }

  @Override
  void makeFolder(Path folder) throws IOException {
    maybeFail();
    super.makeFolder(folder);
  }

  @Override
  void copy(Path from, Path to) throws IOException {
    maybeFail();
    super.copy(from, to);
    if (strikes()) {
      byte[] bytes = Files.readAllBytes(to);
      Files.write(to, Arrays.copyOf(bytes, bytes.length / 2));
      if (fault != Fault.WRONG_BYTES) {
        fail();
      }
    }
  }

  @Override
  void link(Path temporary, Path file) throws IOException {
    maybeFail();
    super.link(temporary, file);
  }

  @Override
  void replace(Path temporary, Path file) throws IOException {
    maybeFail();
    super.replace(temporary, file);
  }

  @Override
  void delete(Path file) throws IOException {
    maybeFail();
    super.delete(file);
  }

  @Override
  void force(Path folder) {
    if (strikes() && fault == Fault.KILL) {
      throw new Killed();
    }
    super.force(folder);
  }
}
