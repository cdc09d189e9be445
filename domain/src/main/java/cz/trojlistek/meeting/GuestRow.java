package cz.trojlistek.meeting;

import java.util.UUID;

/** A guest whose name was noted (BR-107). */
public record GuestRow(UUID id, String name, String organisation) {}
