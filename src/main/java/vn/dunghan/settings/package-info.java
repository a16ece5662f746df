/**
 * Reads what an office configures: dung-han.yml and report.yml, strictly, with file and line in
 * every error.
 */
@NullMarked
package vn.dunghan.settings;

import org.jspecify.annotations.NullMarked;
