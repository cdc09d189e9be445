-- Who joins a group is looked for among those in it, by what MemberLine tells people apart. Not unique: older rows may be double.
create index membership_who on membership (group_id, folded(name), folded(organisation)) where until_day is null;
