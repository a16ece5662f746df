package vn.dunghan.compose.definition;

import java.util.List;

/** An appendix, numbered where there are several. */
public record AppendixDefinition(String title, List<PartDefinition> parts) {

  public AppendixDefinition {
    parts = List.copyOf(parts);
  }
}
