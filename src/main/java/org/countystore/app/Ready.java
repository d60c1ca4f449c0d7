package org.countystore.app;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the doors are open: the schema stands and the sample, if asked for, is loaded. */
@ApplicationScoped
public class Ready {
    private static final Logger LOG = Logger.getLogger(Ready.class.getName());
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

    /**
     * Work that nobody asks for, once the doors are open.
     *
     * @param then what is said, so gravely, where it failed: the next round tries again
     */
    void round(Level gravity, String then, Runnable work) {
        if (!open) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(gravity, then, e);
        }
    }
}
