-- The register: what a ward knows. One script for H2 (MODE=MariaDB) and MariaDB.
--
-- Placeholders, set by vn.dunghan.ledger.Database:
--   ${text}    text of any length
--   ${by_ward} puts the ward before seq in a primary key. MariaDB keeps rows in the order of that
--             key, a ward's together; H2 keeps them in the order of one number, and a second
--             column would cost it an index
--   ${engine}  InnoDB, utf8mb4, collation utf8mb4_bin: other collations take 'Đống' for 'Đông'
--
-- Times are Vietnam's local time with seconds, never a zone's. seq is the order in which rows came
-- in, given out by the program: neither an auto-increment nor the order of a time stamp can be
-- reproduced by an export and an import. Empty text means that nothing was given.

-- The last seq given out for each table. Asked for under a lock, so that two writers never take the
-- same number.
CREATE TABLE row_counter (
  of_table VARCHAR(100) NOT NULL,
  last_seq BIGINT       NOT NULL,
  PRIMARY KEY (of_table)
) ${engine};

CREATE TABLE ward (
  code  VARCHAR(100) NOT NULL,
  name  ${text}      NOT NULL,
  email ${text}      NOT NULL,
  seq   BIGINT       NOT NULL,
  PRIMARY KEY (code)
) ${engine};

-- aliases: names separated by ';'
CREATE TABLE unit (
  ward         VARCHAR(100) NOT NULL,
  code         VARCHAR(100) NOT NULL,
  name         ${text}      NOT NULL,
  short_name   ${text}      NOT NULL,
  aliases      ${text}      NOT NULL,
  email        ${text}      NOT NULL,
  head_title   ${text}      NOT NULL,
  leader       ${text}      NOT NULL,
  leader_email ${text}      NOT NULL,
  seq          BIGINT       NOT NULL,
  PRIMARY KEY (ward, code),
  CONSTRAINT unit_ward_fk FOREIGN KEY (ward) REFERENCES ward (code)
) ${engine};

CREATE TABLE directive (
  ward      VARCHAR(100) NOT NULL,
  number    VARCHAR(200) NOT NULL,
  issued_on DATE         NOT NULL,
  issuer    ${text}      NOT NULL,
  title     ${text}      NOT NULL,
  seq       BIGINT       NOT NULL,
  PRIMARY KEY (ward, number),
  CONSTRAINT directive_ward_fk FOREIGN KEY (ward) REFERENCES ward (code)
) ${engine};

-- Imported days only; the shipped ones stay with the program. kind: off, work
CREATE TABLE calendar_day (
  on_date DATE        NOT NULL,
  kind    VARCHAR(10) NOT NULL,
  label   ${text}     NOT NULL,
  status  ${text}     NOT NULL,
  source  ${text}     NOT NULL,
  seq     BIGINT      NOT NULL,
  PRIMARY KEY (on_date)
) ${engine};

-- leads: unit codes separated by ';', or '*' for all units of the ward
CREATE TABLE task (
  ward          VARCHAR(100) NOT NULL,
  code          VARCHAR(100) NOT NULL,
  directive     VARCHAR(200) NOT NULL,
  clause        ${text}      NOT NULL,
  content       ${text}      NOT NULL,
  leads         ${text}      NOT NULL,
  coordinators  ${text}      NOT NULL,
  assignee      ${text}      NOT NULL,
  assigned_on   DATE         NOT NULL,
  deadline      ${text}      NOT NULL,
  event_on      DATE,
  ends_on       DATE,
  cancelled_on  DATE,
  product       ${text}      NOT NULL,
  seq           BIGINT       NOT NULL,
  source_file   ${text}      NOT NULL,
  source_sha256 CHAR(64)     NOT NULL,
  source_row    INT          NOT NULL,
  received_at   DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, code),
  CONSTRAINT task_ward_fk FOREIGN KEY (ward) REFERENCES ward (code)
) ${engine};

-- What a later row made of a task: one row for each field that changed. Append-only.
CREATE TABLE task_change (
  ward          VARCHAR(100) NOT NULL,
  seq           BIGINT       NOT NULL,
  task          VARCHAR(100) NOT NULL,
  field         VARCHAR(100) NOT NULL,
  old_value     ${text},
  new_value     ${text},
  source_file   ${text}      NOT NULL,
  source_sha256 CHAR(64)     NOT NULL,
  source_row    INT          NOT NULL,
  received_at   DATETIME(0)  NOT NULL,
  PRIMARY KEY (${by_ward}seq),
  CONSTRAINT task_change_fk FOREIGN KEY (ward, task) REFERENCES task (ward, code)
) ${engine};

-- One row for each grant of a deadline to a task, turn and unit; document and reason may be mended.
CREATE TABLE extension (
  ward          VARCHAR(100) NOT NULL,
  task          VARCHAR(100) NOT NULL,
  period        VARCHAR(20)  NOT NULL,
  unit          VARCHAR(100) NOT NULL,
  granted_on    DATE         NOT NULL,
  new_deadline  ${text}      NOT NULL,
  document      ${text}      NOT NULL,
  reason        ${text}      NOT NULL,
  seq           BIGINT       NOT NULL,
  source_file   ${text}      NOT NULL,
  source_sha256 CHAR(64)     NOT NULL,
  source_row    INT          NOT NULL,
  received_at   DATETIME(0)  NOT NULL,
  PRIMARY KEY (${by_ward}seq),
  CONSTRAINT extension_task_fk FOREIGN KEY (ward, task) REFERENCES task (ward, code)
) ${engine};

-- Append-only. row_key: recorded_at and a SHA-256 of what the unit said, ward included, so that the
-- same row is kept once. No foreign key to task: intake has asked for the task already, tasks are never
-- deleted, and the check would cost every row of an import one index more.
CREATE TABLE progress (
  ward           VARCHAR(100) NOT NULL,
  seq            BIGINT       NOT NULL,
  row_key        VARBINARY(32) NOT NULL,
  task           VARCHAR(100) NOT NULL,
  period         VARCHAR(20)  NOT NULL,
  unit           VARCHAR(100) NOT NULL,
  recorded_at    DATETIME(0)  NOT NULL,
  percent        INT,
  completed_on   DATE,
  completed_time TIME(0),
  product        ${text}      NOT NULL,
  result         ${text}      NOT NULL,
  difficulties   ${text}      NOT NULL,
  late_reason    ${text}      NOT NULL,
  proposals      ${text}      NOT NULL,
  recorded_by    ${text}      NOT NULL,
  source_file    ${text}      NOT NULL,
  source_sha256  CHAR(64)     NOT NULL,
  source_row     INT          NOT NULL,
  received_at    DATETIME(0)  NOT NULL,
  PRIMARY KEY (${by_ward}seq),
  CONSTRAINT progress_once UNIQUE (row_key)
) ${engine};

-- direction: up, down. A catalogue for all wards.
CREATE TABLE indicator (
  code            VARCHAR(100) NOT NULL,
  name            ${text}      NOT NULL,
  unit_of_measure ${text}      NOT NULL,
  direction       VARCHAR(10)  NOT NULL,
  target          DECIMAL(38, 12),
  section         VARCHAR(100) NOT NULL,
  seq             BIGINT       NOT NULL,
  PRIMARY KEY (code)
) ${engine};

-- Append-only, like progress.
CREATE TABLE indicator_value (
  ward          VARCHAR(100)    NOT NULL,
  seq           BIGINT          NOT NULL,
  row_key       VARBINARY(32)    NOT NULL,
  indicator     VARCHAR(100)    NOT NULL,
  unit          VARCHAR(100)    NOT NULL,
  period        VARCHAR(20)     NOT NULL,
  recorded_at   DATETIME(0)     NOT NULL,
  numerator     DECIMAL(38, 12) NOT NULL,
  denominator   DECIMAL(38, 12),
  source_file   ${text}         NOT NULL,
  source_sha256 CHAR(64)        NOT NULL,
  source_row    INT             NOT NULL,
  received_at   DATETIME(0)     NOT NULL,
  PRIMARY KEY (${by_ward}seq),
  CONSTRAINT indicator_value_once UNIQUE (row_key)
) ${engine};

-- Append-only, like progress.
CREATE TABLE narrative (
  ward          VARCHAR(100) NOT NULL,
  seq           BIGINT       NOT NULL,
  row_key       VARBINARY(32) NOT NULL,
  period        VARCHAR(20)  NOT NULL,
  section       VARCHAR(100) NOT NULL,
  unit          VARCHAR(100) NOT NULL,
  recorded_at   DATETIME(0)  NOT NULL,
  body          ${text}      NOT NULL,
  source_file   ${text}      NOT NULL,
  source_sha256 CHAR(64)     NOT NULL,
  source_row    INT          NOT NULL,
  received_at   DATETIME(0)  NOT NULL,
  PRIMARY KEY (${by_ward}seq),
  CONSTRAINT narrative_once UNIQUE (row_key)
) ${engine};
