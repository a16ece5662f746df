-- The forms that were written for units, by the bytes of the file: what lies in a unit's folder and is
-- not here, somebody wrote or changed. content_sha256: of what the form says, without the moment it was
-- written. A row is there before its file is. Placeholders as in V1.
CREATE TABLE issued_form (
  ward           VARCHAR(100) NOT NULL,
  unit           VARCHAR(100) NOT NULL,
  sha256         CHAR(64)     NOT NULL,
  period         VARCHAR(20)  NOT NULL,
  content_sha256 CHAR(64)     NOT NULL,
  issued_at      DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, unit, sha256)
) ${engine};
