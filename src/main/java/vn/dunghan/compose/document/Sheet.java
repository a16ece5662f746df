package vn.dunghan.compose.document;

import java.util.List;

/**
 * A sheet of the workbook.
 *
 * @param name at most 31 characters
 * @param title printed in the first row
 * @param notes lines below the title, such as the window and the cut-off
 * @param blocks tables, charts, paragraphs from top to bottom; a sheet's first table has the filter
 *     and the frozen heading
 */
public record Sheet(String name, String title, List<String> notes, List<Block> blocks) {

  public Sheet {
    notes = List.copyOf(notes);
    blocks = List.copyOf(blocks);
  }
}
