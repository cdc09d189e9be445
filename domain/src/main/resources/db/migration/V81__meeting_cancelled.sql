alter table meeting
    add cancelled_at  timestamptz,
    add cancel_reason text not null default '' check (length(cancel_reason) <= 1000),
    add check ((cancelled_at is null) = (cancel_reason = ''));
