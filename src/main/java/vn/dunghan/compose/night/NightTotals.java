package vn.dunghan.compose.night;

import java.time.LocalDate;
import vn.dunghan.assess.Figures;

/** How the ward, or one of its units, stood at the end of a day. */
public record NightTotals(LocalDate date, Figures figures) {}
