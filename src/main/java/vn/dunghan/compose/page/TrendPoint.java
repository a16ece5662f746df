package vn.dunghan.compose.page;

import java.time.LocalDate;
import vn.dunghan.assess.Figures;

/** How the ward stood at the end of a day. */
public record TrendPoint(LocalDate date, Figures figures) {}
