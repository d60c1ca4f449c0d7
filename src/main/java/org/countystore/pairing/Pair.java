package org.countystore.pairing;

/**
 * A pairing in words.
 *
 * @param household its code in the register
 * @param head      masked
 * @param village   with its town
 * @param cadre     the account's name
 */
public record Pair(Pairing pairing, String household, String head, String village, String cadre, String cadreName) {
}
