package org.countystore.ledger;

import java.time.LocalDateTime;
import java.util.UUID;

/** What identifies a transfer to be written. */
record Ticket(UUID id, UUID business, String name, LocalDateTime at) {
}
