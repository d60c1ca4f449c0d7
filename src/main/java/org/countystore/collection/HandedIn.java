package org.countystore.collection;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many pictures a revoked phone has handed in. */
@Entity
@Table(name = "handed_in")
class HandedIn {
    @Id
    private String device;
    private int photos;

    protected HandedIn() {
    }

    HandedIn(UUID device) {
        this.device = device.toString();
    }

    int photos() {
        return photos;
    }

    void oneMore() {
        photos++;
    }
}
