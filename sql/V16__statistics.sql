-- What is counted beside the tasks. A row said again replaces what it said before. Placeholders as in
-- V1; empty text: not given.

-- How a unit attended a meeting, in persons.
CREATE TABLE meeting (
  ward          VARCHAR(100) NOT NULL,
  held_on       DATE         NOT NULL,
  title         VARCHAR(500) NOT NULL,
  unit          VARCHAR(100) NOT NULL,
  chair         ${text}      NOT NULL,
  required      INT          NOT NULL,
  present       INT          NOT NULL,
  excused       INT          NOT NULL,
  seq           BIGINT       NOT NULL,
  source_file   ${text}      NOT NULL,
  source_sha256 CHAR(64)     NOT NULL,
  source_row    INT          NOT NULL,
  received_at   DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, held_on, title, unit),
  CONSTRAINT meeting_ward_fk FOREIGN KEY (ward) REFERENCES ward (code)
) ${engine};

-- The documents a unit handled in a reporting period. direction: incoming, outgoing
CREATE TABLE document_count (
  ward              VARCHAR(100) NOT NULL,
  unit              VARCHAR(100) NOT NULL,
  period            VARCHAR(20)  NOT NULL,
  direction         VARCHAR(10)  NOT NULL,
  total             INT          NOT NULL,
  on_time           INT          NOT NULL,
  signed_end_to_end INT          NOT NULL,
  seq               BIGINT       NOT NULL,
  source_file       ${text}      NOT NULL,
  source_sha256     CHAR(64)     NOT NULL,
  source_row        INT          NOT NULL,
  received_at       DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, unit, period, direction),
  CONSTRAINT document_count_ward_fk FOREIGN KEY (ward) REFERENCES ward (code)
) ${engine};

-- The dossiers of a unit, reporting period and field: columns (3) to (13) of Form II.06a/VPCP/KSTT.
CREATE TABLE dossier_count (
  ward             VARCHAR(100) NOT NULL,
  unit             VARCHAR(100) NOT NULL,
  period           VARCHAR(20)  NOT NULL,
  field            VARCHAR(500) NOT NULL,
  received         INT          NOT NULL,
  received_online  INT          NOT NULL,
  received_direct  INT          NOT NULL,
  carried_over     INT          NOT NULL,
  resolved         INT          NOT NULL,
  resolved_early   INT          NOT NULL,
  resolved_on_time INT          NOT NULL,
  resolved_late    INT          NOT NULL,
  pending          INT          NOT NULL,
  pending_in_time  INT          NOT NULL,
  pending_late     INT          NOT NULL,
  seq              BIGINT       NOT NULL,
  source_file      ${text}      NOT NULL,
  source_sha256    CHAR(64)     NOT NULL,
  source_row       INT          NOT NULL,
  received_at      DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, unit, period, field),
  CONSTRAINT dossier_count_ward_fk FOREIGN KEY (ward) REFERENCES ward (code)
) ${engine};
