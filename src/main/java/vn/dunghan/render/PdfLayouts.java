package vn.dunghan.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dunghan.compose.document.DocumentForm;

/** The layouts of the program: the State's loaded at once, the Party's when first asked for. */
final class PdfLayouts {

  private final Map<DocumentForm, PdfLayout> loaded = new ConcurrentHashMap<>();

  private PdfLayouts() {}

  /**
   * The layouts that the build compiled into the program.
   *
   * @throws PdfFault if the first is missing or broken
   */
  static PdfLayouts shipped() {
    PdfLayouts layouts = new PdfLayouts();
    layouts.of(DocumentForm.STATE);
    return layouts;
  }

  /**
   * The layout of a form.
   *
   * @throws PdfFault if it is missing or broken
   */
  PdfLayout of(DocumentForm form) {
    return loaded.computeIfAbsent(form, PdfLayout::shipped);
  }
}
