package vn.dunghan.compose.page;

/**
 * A figure of the whole ward, large.
 *
 * @param note what it is made of, or how it changed; may be empty
 */
public record Tile(Mark mark, String label, String figure, String note) {}
