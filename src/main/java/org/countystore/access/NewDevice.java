package org.countystore.access;

import java.util.UUID;

import org.countystore.kernel.Fields;

/**
 * What a phone says about itself when somebody signs in on it.
 *
 * @param id   chosen by the phone once and kept
 * @param name as its owner calls it
 */
public record NewDevice(UUID id, String name) {
    private static final int LONGEST_NAME = 80;

    void check() {
        new Fields().text(name, LONGEST_NAME, "device.name").orRefuse();
    }
}
