package vn.dunghan.register;

/** A row and where it came from: of a row that was mended, the last file that changed it. */
public record Sourced<T>(T row, Source source) {}
