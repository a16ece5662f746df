-- The files of a revision as they were made visible, manifest included: what its folder on the share
-- is held against, and what a folder that got lost is made again to. Placeholders as in V1.
CREATE TABLE published_file (
  ward     VARCHAR(100) NOT NULL,
  report   VARCHAR(100) NOT NULL,
  period   VARCHAR(20)  NOT NULL,
  subject  VARCHAR(200) NOT NULL,
  revision INT          NOT NULL,
  seq      INT          NOT NULL,
  name     ${text}      NOT NULL,
  format   VARCHAR(20)  NOT NULL,
  bytes    BIGINT       NOT NULL,
  sha256   CHAR(64)     NOT NULL,
  PRIMARY KEY (ward, report, period, subject, revision, seq),
  CONSTRAINT published_file_revision_fk FOREIGN KEY (ward, report, period, subject, revision)
    REFERENCES report_revision (ward, report, period, subject, revision)
) ${engine};
