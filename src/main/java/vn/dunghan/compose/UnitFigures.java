package vn.dunghan.compose;

import vn.dunghan.assess.Figures;
import vn.dunghan.register.Unit;

/** A unit with its figures. */
record UnitFigures(Unit unit, Figures figures) {}
