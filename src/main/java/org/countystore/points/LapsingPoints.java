package org.countystore.points;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The night's work: points whose last day is over go back to their funds. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMIN)
public class LapsingPoints {
    @Inject
    PointsBook book;

    /** Whether there are any. */
    @Reading
    @Everywhere
    public boolean isDue() {
        return book.hasOver();
    }

    /** Some of them. */
    @Everywhere
    public void some() {
        book.lapse();
    }
}
