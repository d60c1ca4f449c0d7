package org.countystore.access;

import org.countystore.kernel.PlaceCode;

/** @param home where the account belongs, for those who administer it */
public record NewAccount(String username, String displayName, PlaceCode home) {
}
