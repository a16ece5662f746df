package vn.dunghan.render;

import net.sf.jasperreports.engine.JRDefaultScriptlet;
import net.sf.jasperreports.engine.JRScriptletException;

/** Tells the layout whether a page is the first one, which carries no number. */
final class PdfPages extends JRDefaultScriptlet {

  private int page;

  @Override
  public void afterPageInit() throws JRScriptletException {
    page++;
    setVariableValue("laterPage", page > 1);
  }
}
