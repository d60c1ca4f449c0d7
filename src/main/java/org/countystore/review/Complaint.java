package org.countystore.review;

/** An objection with the line it is about. */
public record Complaint(Objection objection, DeedRow row) {
}
