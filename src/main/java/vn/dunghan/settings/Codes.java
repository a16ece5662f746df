package vn.dunghan.settings;

import java.util.regex.Pattern;

/** Codes of reports, sections and wards: safe as a file name, easy to dictate by telephone. */
final class Codes {

  static final String RULE = "chỉ gồm chữ không dấu, chữ số và gạch nối, như “quan-triet”.";

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([_-][A-Za-z0-9]+)*");

  private Codes() {}

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
