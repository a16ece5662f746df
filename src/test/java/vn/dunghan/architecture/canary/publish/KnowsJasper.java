package vn.dunghan.architecture.canary.publish;

/** Must be caught: only render knows JasperReports. */
final class KnowsJasper {
  net.sf.jasperreports.engine.JasperPrint print;
}
