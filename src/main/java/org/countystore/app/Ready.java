package org.countystore.app;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the doors are open: the schema stands and the sample, if asked for, is loaded. */
@ApplicationScoped
public class Ready {
    private volatile boolean open;

    public boolean isOpen() {
        return open;
    }

    public void open() {
        open = true;
    }

    public void close() {
        open = false;
    }
}
