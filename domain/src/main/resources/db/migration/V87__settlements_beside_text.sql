-- The public plan asks for the settlements beside the paragraphs it shows, however many there are in all.
create index on comment (consultation, coalesce(changed, place));
