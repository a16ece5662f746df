package vn.dunghan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import vn.dunghan.register.DocumentCount;
import vn.dunghan.register.DocumentFlow;
import vn.dunghan.register.DossierCount;
import vn.dunghan.register.Meeting;

/** The shapes of the tables of what is counted beside the tasks. */
final class StatisticsShapes {

  static final Shape<Meeting> MEETINGS =
      new Shape<>(
          "meeting",
          List.of("ward", "held_on", "title", "unit", "chair", "required", "present", "excused"),
          4,
          m ->
              Shapes.values(
                  m.ward(),
                  m.date(),
                  m.title(),
                  m.unit(),
                  m.chair(),
                  m.required(),
                  m.present(),
                  m.excused()),
          (r, n) ->
              new Meeting(
                  r.getString("ward"),
                  Stored.date(r, "held_on"),
                  r.getString("title"),
                  r.getString("unit"),
                  r.getString("chair"),
                  r.getInt("required"),
                  r.getInt("present"),
                  r.getInt("excused")));

  static final Shape<DocumentCount> DOCUMENTS =
      new Shape<>(
          "document_count",
          List.of("ward", "unit", "period", "direction", "total", "on_time", "signed_end_to_end"),
          4,
          d ->
              Shapes.values(
                  d.ward(),
                  d.unit(),
                  d.period(),
                  Shapes.code(d.direction()),
                  d.total(),
                  d.onTime(),
                  d.signedEndToEnd()),
          (r, n) ->
              new DocumentCount(
                  r.getString("ward"),
                  r.getString("unit"),
                  r.getString("period"),
                  DocumentFlow.valueOf(r.getString("direction").toUpperCase(Locale.ROOT)),
                  r.getInt("total"),
                  r.getInt("on_time"),
                  r.getInt("signed_end_to_end")));

  static final Shape<DossierCount> DOSSIERS =
      new Shape<>(
          "dossier_count",
          List.of(
              "ward",
              "unit",
              "period",
              "field",
              "received",
              "received_online",
              "received_direct",
              "carried_over",
              "resolved",
              "resolved_early",
              "resolved_on_time",
              "resolved_late",
              "pending",
              "pending_in_time",
              "pending_late"),
          4,
          d ->
              Shapes.values(
                  d.ward(),
                  d.unit(),
                  d.period(),
                  d.field(),
                  d.received(),
                  d.online(),
                  d.direct(),
                  d.carriedOver(),
                  d.resolved(),
                  d.early(),
                  d.onTime(),
                  d.late(),
                  d.pending(),
                  d.pendingInTime(),
                  d.pendingLate()),
          (r, n) -> dossiers(r));

  private StatisticsShapes() {}

  private static DossierCount dossiers(ResultSet r) throws SQLException {
    return new DossierCount(
        r.getString("ward"),
        r.getString("unit"),
        r.getString("period"),
        r.getString("field"),
        r.getInt("received"),
        r.getInt("received_online"),
        r.getInt("received_direct"),
        r.getInt("carried_over"),
        r.getInt("resolved"),
        r.getInt("resolved_early"),
        r.getInt("resolved_on_time"),
        r.getInt("resolved_late"),
        r.getInt("pending"),
        r.getInt("pending_in_time"),
        r.getInt("pending_late"));
  }
}
