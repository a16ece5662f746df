package vn.dunghan.render;

import java.util.List;
import vn.dunghan.compose.document.Cell;

/** What a written document says, read from its bytes. */
public interface ReadBack {

  /**
   * Whether the document says these values side by side: the cells of a row in their order, or a
   * paragraph as a single cell.
   */
  boolean says(List<Cell> cells);
}
