package vn.dunghan.compose.document;

import java.util.List;

/**
 * An appendix in the same file: landscape pages with their own numbers (Decree 30/2020, Appendix I,
 * part III.1).
 *
 * @param label "Phụ lục", or "Phụ lục I" where there are several
 * @param title upper case
 * @param attachedTo "(Kèm theo Báo cáo số … )"
 */
public record Appendix(String label, String title, String attachedTo, List<Block> blocks) {

  public Appendix {
    blocks = List.copyOf(blocks);
  }
}
