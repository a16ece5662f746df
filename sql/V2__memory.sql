-- What the program remembers of its own work. Placeholders as in V1; ${blob}: bytes of any length.

-- One row: since when this installation works, and the first period it owes a report for.
CREATE TABLE installation (
  id           INT         NOT NULL,
  installed_at DATETIME(0) NOT NULL,
  first_period VARCHAR(20) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT installation_once CHECK (id = 1)
) ${engine};

-- One row for each reading of a file, whatever came of it. Append-only.
CREATE TABLE import_file (
  seq         BIGINT      NOT NULL,
  file_name   ${text}     NOT NULL,
  sha256      CHAR(64)    NOT NULL,
  row_count   BIGINT      NOT NULL,
  accepted    BIGINT      NOT NULL,
  rejected    BIGINT      NOT NULL,
  changed     BIGINT      NOT NULL,
  received_at DATETIME(0) NOT NULL,
  PRIMARY KEY (seq)
) ${engine};

-- What a run could not do and says so (exit code 3), once for each run, kind, place and message.
-- The counters of Spring Batch forget their skips when a run is restarted. ward: empty for none.
CREATE TABLE gap (
  run        VARCHAR(200) NOT NULL,
  seq        BIGINT       NOT NULL,
  ward       VARCHAR(100) NOT NULL,
  kind       VARCHAR(50)  NOT NULL,
  place      ${text}      NOT NULL,
  message    ${text}      NOT NULL,
  noticed_at DATETIME(0)  NOT NULL,
  PRIMARY KEY (run, seq)
) ${engine};

-- A frozen set of figures. snapshot: zlib-compressed; snapshot_sha256: of the bytes before that.
-- subject: empty for none. state: FROZEN, then PUBLISHED once its folder is visible.
CREATE TABLE report_revision (
  ward            VARCHAR(100) NOT NULL,
  report          VARCHAR(100) NOT NULL,
  period          VARCHAR(20)  NOT NULL,
  subject         VARCHAR(200) NOT NULL,
  revision        INT          NOT NULL,
  reason          ${text}      NOT NULL,
  state           VARCHAR(20)  NOT NULL,
  frozen_at       DATETIME(0)  NOT NULL,
  published_at    DATETIME(0),
  folder          ${text}      NOT NULL,
  snapshot        ${blob}      NOT NULL,
  snapshot_sha256 CHAR(64)     NOT NULL,
  PRIMARY KEY (ward, report, period, subject, revision)
) ${engine};

-- A report that was signed and sent: its number and date as the registry gave them.
CREATE TABLE submission (
  ward         VARCHAR(100) NOT NULL,
  report       VARCHAR(100) NOT NULL,
  period       VARCHAR(20)  NOT NULL,
  subject      VARCHAR(200) NOT NULL,
  revision     INT          NOT NULL,
  number       VARCHAR(200) NOT NULL,
  signed_on    DATE         NOT NULL,
  submitted_at DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, report, period, subject, revision),
  CONSTRAINT submission_revision_fk FOREIGN KEY (ward, report, period, subject, revision)
    REFERENCES report_revision (ward, report, period, subject, revision)
) ${engine};
