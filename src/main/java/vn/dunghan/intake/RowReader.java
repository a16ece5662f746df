package vn.dunghan.intake;

import vn.dunghan.register.Source;

/** Makes a record of one row, noting in the fields whatever is wrong with it. */
interface RowReader<T> {

  /** The record; to be thrown away where the fields are not sound afterwards. */
  T read(Fields fields, Source source);
}
