-- What the nights left behind. Placeholders as in V1.

-- One row for each night that was assessed. turns: how often; a file that came in later, or a
-- person who asks again, has it assessed once more. known_rows: how many rows the register held, by
-- which it is seen that there is something new.
CREATE TABLE night (
  ward        VARCHAR(100) NOT NULL,
  on_date     DATE         NOT NULL,
  turns       INT          NOT NULL,
  known_rows  BIGINT       NOT NULL,
  finished_at DATETIME(0)  NOT NULL,
  PRIMARY KEY (ward, on_date)
) ${engine};

-- How the ward (unit is empty) and each unit stood at the end of a day.
CREATE TABLE night_total (
  ward                  VARCHAR(100) NOT NULL,
  on_date               DATE         NOT NULL,
  unit                  VARCHAR(100) NOT NULL,
  total                 BIGINT       NOT NULL,
  carried_over          BIGINT       NOT NULL,
  newly_assigned        BIGINT       NOT NULL,
  completed_on_time     BIGINT       NOT NULL,
  completed_late        BIGINT       NOT NULL,
  completed_no_deadline BIGINT       NOT NULL,
  in_progress           BIGINT       NOT NULL,
  due_soon              BIGINT       NOT NULL,
  overdue               BIGINT       NOT NULL,
  ongoing               BIGINT       NOT NULL,
  no_deadline           BIGINT       NOT NULL,
  PRIMARY KEY (ward, on_date, unit)
) ${engine};

-- One row for each day on which a unit was reminded of an occurrence. Append-only.
CREATE TABLE reminder (
  ward    VARCHAR(100) NOT NULL,
  task    VARCHAR(100) NOT NULL,
  period  VARCHAR(20)  NOT NULL,
  unit    VARCHAR(100) NOT NULL,
  on_date DATE         NOT NULL,
  PRIMARY KEY (ward, task, period, unit, on_date)
) ${engine};

-- Who was told of an occurrence that reminders did not move. step: the place in the configuration's
-- list, by what it says, so that a new step counts as one.
CREATE TABLE escalation (
  ward    VARCHAR(100) NOT NULL,
  task    VARCHAR(100) NOT NULL,
  period  VARCHAR(20)  NOT NULL,
  unit    VARCHAR(100) NOT NULL,
  step    VARCHAR(100) NOT NULL,
  on_date DATE         NOT NULL,
  PRIMARY KEY (ward, task, period, unit, step)
) ${engine};

-- The digests that went to the leadership, and what was overdue in each: the next one tells what
-- became overdue since.
CREATE TABLE digest (
  ward    VARCHAR(100) NOT NULL,
  on_date DATE         NOT NULL,
  PRIMARY KEY (ward, on_date)
) ${engine};

CREATE TABLE digest_overdue (
  ward    VARCHAR(100) NOT NULL,
  on_date DATE         NOT NULL,
  task    VARCHAR(100) NOT NULL,
  period  VARCHAR(20)  NOT NULL,
  unit    VARCHAR(100) NOT NULL,
  PRIMARY KEY (ward, on_date, task, period, unit),
  CONSTRAINT digest_overdue_fk FOREIGN KEY (ward, on_date) REFERENCES digest (ward, on_date)
) ${engine};
