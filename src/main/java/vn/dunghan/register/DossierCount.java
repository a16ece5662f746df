package vn.dunghan.register;

/**
 * The dossiers of administrative procedures that a unit handled in a reporting period, by field:
 * the columns (3) to (13) of Form II.06a/VPCP/KSTT (Circular 01/2020/TT-VPCP).
 *
 * @param received (3): the next three together
 * @param online (4): in the period, by the portal
 * @param direct (5): in the period, at the counter or by post
 * @param carriedOver (6): from the period before
 * @param resolved (7): the next three together
 * @param early (8)
 * @param onTime (9)
 * @param late (10)
 * @param pending (11): the next two together
 * @param pendingInTime (12)
 * @param pendingLate (13)
 */
public record DossierCount(
    String ward,
    String unit,
    String period,
    String field,
    int received,
    int online,
    int direct,
    int carriedOver,
    int resolved,
    int early,
    int onTime,
    int late,
    int pending,
    int pendingInTime,
    int pendingLate) {

  /** Dossiers of two fields or units together. */
  public DossierCount plus(DossierCount other) {
    return new DossierCount(
        ward,
        unit,
        period,
        field,
        received + other.received,
        online + other.online,
        direct + other.direct,
        carriedOver + other.carriedOver,
        resolved + other.resolved,
        early + other.early,
        onTime + other.onTime,
        late + other.late,
        pending + other.pending,
        pendingInTime + other.pendingInTime,
        pendingLate + other.pendingLate);
  }

  /** This period and the one that follows it as one: what was carried between them counts once. */
  public DossierCount followedBy(DossierCount next) {
    return new DossierCount(
        ward,
        unit,
        period,
        field,
        received + next.received - next.carriedOver,
        online + next.online,
        direct + next.direct,
        carriedOver,
        resolved + next.resolved,
        early + next.early,
        onTime + next.onTime,
        late + next.late,
        next.pending,
        next.pendingInTime,
        next.pendingLate);
  }
}
