/**
 * Đúng Hạn ("on time"): the batch job of a Vietnamese ward office that assesses every task against
 * its deadline and writes the periodic reports.
 *
 * <pre>
 *   vocabulary                stages, each takes what the one before gives                         memory     doors
 *  ┌───────────┐  ┌────────┐ ┌────────┐ ┌─────────┐ ┌────────┐ ┌─────────┐ ┌─────────┐  ┌────────┐  ┌──────────┐
 *  │ calendar  │  │ intake │→│ assess │→│ compose │→│ render │→│ publish │→│ deliver │  │ ledger │  │ settings │
 *  │ deadline  │  └────────┘ └────────┘ └─────────┘ └────────┘ └─────────┘ └─────────┘  └────────┘  │ job      │
 *  │ register  │   CSV,Excel    pure       pure     POI, Jasper   files       SMTP         JDBC     │ cli      │
 *  └───────────┘                                                                                    └──────────┘
 * </pre>
 *
 * A package may use what stands to its left, never what stands to its right. {@code
 * ArchitectureTest} holds this.
 */
@NullMarked
package vn.dunghan;

import org.jspecify.annotations.NullMarked;
