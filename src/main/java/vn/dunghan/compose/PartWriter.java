package vn.dunghan.compose;

import java.util.List;
import vn.dunghan.compose.definition.PartDefinition;
import vn.dunghan.compose.document.Block;

/** Writes one part of a report: a piece of the vocabulary of {@code report.yml}. */
interface PartWriter {

  /** The blocks of the part; {@code part} as the definition gives it. */
  List<Block> write(Facts facts, PartDefinition part);
}
