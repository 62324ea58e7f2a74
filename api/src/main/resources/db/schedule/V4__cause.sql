-- Why a run failed, or a try ended that did not end by itself. Never a word of a log.
alter table dag_run add column cause varchar(20);
alter table dag_run add column cause_detail varchar(300);
alter table task_instance add column cause varchar(20);
alter table task_instance add column cause_detail varchar(300);
