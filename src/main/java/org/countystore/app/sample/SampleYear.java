package org.countystore.app.sample;

import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

/** A year of the county. */
@ApplicationScoped
public class SampleYear {
    void live(SampleNames names, BiConsumer<String, Runnable> chapter) {
    }
}
