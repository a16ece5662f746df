package vn.dunghan.settings;

/**
 * Something wrong in a file that an office wrote.
 *
 * @param line counted from 1; 0 when it concerns the whole file
 * @param message Vietnamese: what is wrong and what to write instead
 */
public record Problem(String file, int line, String message) {

  /** As a clerk reads it. */
  public String words() {
    return line == 0 ? file + ": " + message : file + ", dòng " + line + ": " + message;
  }
}
