package org.countystore.access;

import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;

/**
 * Whom a token lets in.
 *
 * @param device  the phone on which it was asked for, if it was one
 * @param revoked whether that phone may not come in any more, however good the token
 */
record Bearer(AccountId account, Optional<UUID> device, boolean revoked) {
}
