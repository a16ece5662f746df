package vn.dunghan.compose.document;

import java.util.List;

/**
 * Stacked horizontal bars, one a category, that read in black and white.
 *
 * @param categories from top to bottom
 */
public record Chart(String title, List<String> categories, List<Series> series) implements Block {

  /** One part of every bar, in the categories' order. */
  public record Series(String name, List<Long> counts) {
    public Series {
      counts = List.copyOf(counts);
    }
  }

  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.chart(this);
  }
}
