package vn.dunghan.compose.definition;

import java.util.List;

/**
 * Who signs (Decree 30/2020, Appendix I, II.7).
 *
 * @param authority line above the title: "TM. ỦY BAN NHÂN DÂN"; empty for none
 * @param title lines such as "CHỦ TỊCH", or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"
 * @param name empty if not configured
 */
public record Signer(String authority, List<String> title, String name) {

  public Signer {
    title = List.copyOf(title);
  }
}
