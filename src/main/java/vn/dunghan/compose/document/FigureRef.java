package vn.dunghan.compose.document;

/**
 * Where in {@code figures.json} a printed value stands, so that the documents can be held against
 * it.
 *
 * @param row {@code totals}, {@code unit:DV01} or {@code task:NV-1/2025-10/DV01}
 * @param figure the figure's name there, as {@code total} or {@code daysLate}
 */
public record FigureRef(String row, String figure) {}
