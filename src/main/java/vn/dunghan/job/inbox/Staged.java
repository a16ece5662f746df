package vn.dunghan.job.inbox;

import java.nio.file.Path;

/**
 * A private copy of a file: what is read, hashed and kept is this, never what lies in the folder.
 *
 * @param cut whether the file is larger than any that is taken, so that the copy is its beginning
 */
record Staged(Arrival arrival, Path copy, String sha256, boolean cut) {}
