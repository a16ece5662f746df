-- What a ward sent to the city: the figures.json of a revision, its manifest having been found true.
-- figures: zlib-compressed; figures_sha256: of the bytes before that. Placeholders as in V1.
CREATE TABLE ward_pack (
  ward           VARCHAR(100) NOT NULL,
  report         VARCHAR(100) NOT NULL,
  period         VARCHAR(20)  NOT NULL,
  revision       INT          NOT NULL,
  send_before    DATETIME(0),
  received_at    DATETIME(0)  NOT NULL,
  origin         ${text}      NOT NULL,
  figures        ${blob}      NOT NULL,
  figures_sha256 CHAR(64)     NOT NULL,
  PRIMARY KEY (ward, report, period, revision)
) ${engine};
