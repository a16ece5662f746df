package vn.dunghan.intake;

/**
 * Where a table came from.
 *
 * @param name of the file, and of its sheet, as handed in
 * @param sha256 of the file's bytes, hexadecimal
 * @param rejectedName name of the file for its rejected rows
 */
record TableOrigin(String name, String sha256, String rejectedName) {

  TableOrigin rejectedTo(String other) {
    return new TableOrigin(name, sha256, other);
  }
}
