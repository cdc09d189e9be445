-- What may become overdue next: Escalation looks here every few seconds.
create index on inbox_task (due_at) where escalated_at is null;
