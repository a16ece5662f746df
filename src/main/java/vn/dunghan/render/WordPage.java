package vn.dunghan.render;

/**
 * The pages that blocks are laid out on.
 *
 * @param width of the text, in twentieths of a point
 */
record WordPage(long width, WordStyle heading, WordStyle cell, WordStyle group, WordStyle total) {

  static WordPage ofBody(long width) {
    return new WordPage(
        width,
        WordStyle.TABLE_HEADING,
        WordStyle.TABLE_CELL,
        WordStyle.TABLE_GROUP,
        WordStyle.TABLE_TOTAL);
  }

  static WordPage ofAppendix(long width) {
    return new WordPage(
        width,
        WordStyle.APPENDIX_HEADING,
        WordStyle.APPENDIX_CELL,
        WordStyle.APPENDIX_GROUP,
        WordStyle.APPENDIX_TOTAL);
  }
}
