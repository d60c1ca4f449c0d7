package org.countystore.review;

import java.util.UUID;

import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Printing a month's list for the village board; it is public, and so is its sheet. */
@ApplicationScoped
@Transactional
@Allowed(Role.ANYONE)
public class PrintingNotices {
    @Inject
    Notices notices;
    @Inject
    NoticePrint print;

    /**
     * As a PDF of A4 sheets.
     *
     * @throws Refused NOT_FOUND for a month that does not hang out and never did
     */
    @Reading
    @Everywhere
    public byte[] sheet(UUID review) {
        return print.print(notices.hungOut(review));
    }
}
