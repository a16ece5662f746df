-- The outbox: letters on their way, one recipient a row. Placeholders as in V1 and V2.

-- Texts and files of letters, once for each content. bytes: zlib-compressed; sha256: of the bytes
-- before that.
CREATE TABLE mail_content (
  sha256 CHAR(64) NOT NULL,
  bytes  ${blob}  NOT NULL,
  PRIMARY KEY (sha256)
) ${engine};

-- address: lower case, so that one mailbox is one; mailbox: as it was written. state: NEW, SENDING,
-- SENT, RETRY, UNKNOWN (nobody can know whether it arrived), DEAD (refused or given up), CANCELLED.
-- carrier: smtp, or file where it went into a folder; empty until it was claimed.
CREATE TABLE mail (
  seq         BIGINT       NOT NULL,
  ward        VARCHAR(100) NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  letter_key  VARCHAR(200) NOT NULL,
  address     VARCHAR(254) NOT NULL,
  mailbox     VARCHAR(254) NOT NULL,
  name        ${text}      NOT NULL,
  subject     ${text}      NOT NULL,
  message_id  VARCHAR(300) NOT NULL,
  text_sha256 CHAR(64)     NOT NULL,
  html_sha256 CHAR(64)     NOT NULL,
  state       VARCHAR(20)  NOT NULL,
  attempts    INT          NOT NULL,
  carrier     VARCHAR(10)  NOT NULL,
  put_at      DATETIME(0)  NOT NULL,
  next_at     DATETIME(0)  NOT NULL,
  give_up_at  DATETIME(0)  NOT NULL,
  closed_at   DATETIME(0),
  code        INT          NOT NULL,
  answer      ${text}      NOT NULL,
  PRIMARY KEY (seq),
  CONSTRAINT mail_once UNIQUE (ward, kind, letter_key, address),
  CONSTRAINT mail_message_id UNIQUE (message_id),
  CONSTRAINT mail_text_fk FOREIGN KEY (text_sha256) REFERENCES mail_content (sha256),
  CONSTRAINT mail_html_fk FOREIGN KEY (html_sha256) REFERENCES mail_content (sha256)
) ${engine};

CREATE INDEX mail_by_state ON mail (state, next_at);
CREATE INDEX mail_by_address ON mail (address, closed_at);

-- place: where the recipient finds the file; sha256: empty where it was too large to go along.
CREATE TABLE mail_enclosure (
  mail_seq BIGINT   NOT NULL,
  position INT      NOT NULL,
  name     ${text}  NOT NULL,
  place    ${text}  NOT NULL,
  sha256   CHAR(64) NOT NULL,
  PRIMARY KEY (mail_seq, position),
  CONSTRAINT mail_enclosure_fk FOREIGN KEY (mail_seq) REFERENCES mail (seq)
) ${engine};

-- One row while the mail server refuses our user name: too many tries lock it out.
CREATE TABLE mail_pause (
  id           INT         NOT NULL,
  paused_until DATETIME(0) NOT NULL,
  refusals     INT         NOT NULL,
  answer       ${text}     NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT mail_pause_once CHECK (id = 1)
) ${engine};

-- The revisions whose letters are in the outbox, be they none. What was published before there was
-- an outbox is not mailed any more.
CREATE TABLE report_mailed (
  ward     VARCHAR(100) NOT NULL,
  report   VARCHAR(100) NOT NULL,
  period   VARCHAR(20)  NOT NULL,
  subject  VARCHAR(200) NOT NULL,
  revision INT          NOT NULL,
  PRIMARY KEY (ward, report, period, subject, revision),
  CONSTRAINT report_mailed_fk FOREIGN KEY (ward, report, period, subject, revision)
    REFERENCES report_revision (ward, report, period, subject, revision)
) ${engine};

INSERT INTO report_mailed (ward, report, period, subject, revision)
  SELECT ward, report, period, subject, revision FROM report_revision WHERE state = 'PUBLISHED';
