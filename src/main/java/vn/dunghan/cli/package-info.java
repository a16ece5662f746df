/** The command line: strict arguments in, exit codes out. */
@NullMarked
package vn.dunghan.cli;

import org.jspecify.annotations.NullMarked;
