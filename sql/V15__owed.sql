-- What is owed until it was sent. Placeholders as in V1.

-- What was noted of a revision that was signed: number and date as the registry gave them, when and
-- how it was sent, its signed copy (see V11). Append-only: turn counts the notes of a revision from 1,
-- the last one counts; reason says why an earlier one was wrong, empty where one only says more.
-- sent_at: null while it is signed and not sent.
CREATE TABLE submission_note (
  ward        VARCHAR(100) NOT NULL,
  report      VARCHAR(100) NOT NULL,
  period      VARCHAR(20)  NOT NULL,
  subject     VARCHAR(200) NOT NULL,
  revision    INT          NOT NULL,
  turn        INT          NOT NULL,
  number      VARCHAR(200) NOT NULL,
  signed_on   DATE         NOT NULL,
  channel     VARCHAR(200) NOT NULL,
  sent_at     DATETIME(0),
  file_name   VARCHAR(500) NOT NULL,
  file_sha256 VARCHAR(64)  NOT NULL,
  reason      ${text}      NOT NULL,
  noted_at    DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, report, period, subject, revision, turn),
  CONSTRAINT submission_note_fk FOREIGN KEY (ward, report, period, subject, revision)
    REFERENCES report_revision (ward, report, period, subject, revision)
) ${engine};

-- Until now a note did not say when a report was sent: it was when it was noted, or before.
INSERT INTO submission_note (ward, report, period, subject, revision, turn, number, signed_on,
    channel, sent_at, file_name, file_sha256, reason, noted_at)
  SELECT ward, report, period, subject, revision, 1, number, signed_on, channel, submitted_at,
    file_name, file_sha256, '', submitted_at FROM submission;

DROP TABLE submission;

-- What each reader was told of a report that is owed. step: before/3 (working days before the internal
-- target), late/2025-10-22, clash. Append-only.
CREATE TABLE report_reminder (
  ward    VARCHAR(100) NOT NULL,
  report  VARCHAR(100) NOT NULL,
  period  VARCHAR(20)  NOT NULL,
  subject VARCHAR(200) NOT NULL,
  reader  VARCHAR(20)  NOT NULL,
  step    VARCHAR(50)  NOT NULL,
  on_date DATE         NOT NULL,
  PRIMARY KEY (ward, report, period, subject, reader, step)
) ${engine};
