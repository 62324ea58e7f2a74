-- One row per end of a run with failure that is told to a webhook. A run that is cleared and fails again is told again.
create table notice (
  run        bigint not null references dag_run (id) on delete cascade,
  end_date   timestamp(6) with time zone not null,
  attempts   integer not null,
  next_at    timestamp(6) with time zone not null,
  settled_at timestamp(6) with time zone,
  primary key (run, end_date)
);
