package vn.dunghan.compose;

import java.time.LocalDate;
import java.util.List;
import vn.dunghan.compose.document.Block;
import vn.dunghan.compose.document.Paragraph;
import vn.dunghan.compose.document.Words;

/**
 * An earlier revision of the same report that was signed and sent, so that the later one replaces
 * it.
 *
 * @param number as the registry gave it: "12/BC-UBND", or "12" alone
 */
public record Replaced(String number, LocalDate signedOn) {

  /** Says what the report replaces; nothing where nothing was sent. */
  static List<Block> sentence(Facts facts) {
    Replaced replaced = facts.replaces();
    return replaced == null
        ? List.of()
        : List.of(
            Paragraph.body(
                "Báo cáo này thay thế Báo cáo số "
                    + replaced.withSymbol(facts.definition().symbol())
                    + facts.definition().form().beforeDay()
                    + " ngày "
                    + Words.date(replaced.signedOn)
                    + " của "
                    + facts.office().body()
                    + "."));
  }

  private String withSymbol(String symbol) {
    return number.contains("/") ? number : number + symbol;
  }
}
