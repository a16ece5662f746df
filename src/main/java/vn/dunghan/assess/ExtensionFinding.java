package vn.dunghan.assess;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.dunghan.register.Extension;

/**
 * What an extension did to an occurrence.
 *
 * @param dueBefore the deadline it names, null if it names none that can stand
 * @param counted whether it moved the deadline
 */
public record ExtensionFinding(
    Extension extension, @Nullable LocalDateTime dueBefore, boolean counted) {}
