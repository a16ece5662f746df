-- What units handed in by the shared folder. Placeholders as in V1.

-- Files that wait, and files that stay where they are and need not be read again: known by size and
-- time of change. path_sha256: of the path, which may be longer than a key. first_seen: when the file
-- was first seen as it is now. settled: whether it was read and is to stay.
CREATE TABLE inbox_sight (
  path_sha256 CHAR(64)    NOT NULL,
  path        ${text}     NOT NULL,
  size        BIGINT      NOT NULL,
  modified    BIGINT      NOT NULL,
  first_seen  DATETIME(0) NOT NULL,
  settled     INT         NOT NULL,
  PRIMARY KEY (path_sha256)
) ${engine};

-- One row for each content a unit handed in, however often it did. seen_at: when it was first seen
-- complete, the time of its rows. state: SEEN, STORED (its rows are in, it may still lie in the
-- inbox), DONE, REFUSED. form: names the form; empty for a CSV file. place: where it lies now, empty
-- where it could not be moved. returned: the workbook with the unit's rejected rows.
CREATE TABLE inbox_file (
  ward            VARCHAR(100) NOT NULL,
  unit            VARCHAR(100) NOT NULL,
  sha256          CHAR(64)     NOT NULL,
  seq             BIGINT       NOT NULL,
  name            ${text}      NOT NULL,
  owner           VARCHAR(100) NOT NULL,
  seen_at         DATETIME(0)  NOT NULL,
  state           VARCHAR(20)  NOT NULL,
  form            VARCHAR(255) NOT NULL,
  row_count       BIGINT       NOT NULL,
  changed         BIGINT       NOT NULL,
  rejected        BIGINT       NOT NULL,
  reason          ${text}      NOT NULL,
  place           ${text}      NOT NULL,
  returned        ${text}      NOT NULL,
  returned_sha256 VARCHAR(64)  NOT NULL,
  PRIMARY KEY (ward, unit, sha256)
) ${engine};

CREATE INDEX inbox_file_form ON inbox_file (form);
CREATE INDEX inbox_file_state ON inbox_file (state);

-- What the last file of a form said, so that a corrected file changes only what changed. said: a line
-- for each row, what it is about and a SHA-256 of what it said.
CREATE TABLE form_said (
  form VARCHAR(255) NOT NULL,
  said ${text}      NOT NULL,
  PRIMARY KEY (form)
) ${engine};
