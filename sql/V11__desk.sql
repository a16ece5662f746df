-- How a report was sent, and its signed copy: the file's name as it was handed in, its bytes by
-- their SHA-256 in the home's folder originals. Placeholders as in V1; empty: not given.
ALTER TABLE submission ADD COLUMN channel VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE submission ADD COLUMN file_name VARCHAR(500) DEFAULT '' NOT NULL;
ALTER TABLE submission ADD COLUMN file_sha256 VARCHAR(64) DEFAULT '' NOT NULL;

-- The clerk's workbooks of requests that this installation wrote. Their rows are numbered on from
-- book to book, so that a number means one row for ever; a book that is not here is another
-- installation's, or older than a backup that was brought back.
CREATE TABLE desk_book (
  ward         VARCHAR(100) NOT NULL,
  first_number INT          NOT NULL,
  row_count    INT          NOT NULL,
  issued_at    DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, first_number)
) ${engine};

-- What the clerk asked for, once for each number and content. state: TAKEN before it is done, DONE
-- with its answer, ANSWERED once the workbook named in answered_in lies beside the clerk's.
-- number 0: what is to be told of the workbook itself. before_revision: the report's last revision
-- when the request was taken, by which one that was killed on the way knows what it had done.
CREATE TABLE desk_request (
  ward            VARCHAR(100) NOT NULL,
  number          INT          NOT NULL,
  content_sha256  CHAR(64)     NOT NULL,
  words           ${text}      NOT NULL,
  state           VARCHAR(20)  NOT NULL,
  attempts        INT          NOT NULL,
  before_revision INT          NOT NULL,
  result          VARCHAR(20)  NOT NULL,
  answer          ${text}      NOT NULL,
  answered_in     VARCHAR(200) NOT NULL,
  taken_at        DATETIME(0)  NOT NULL,
  done_at         DATETIME(0),
  PRIMARY KEY (ward, number, content_sha256)
) ${engine};
