package org.countystore.trace;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.LotCode;
import org.countystore.lot.Quality;

/**
 * What the county test station said of a lot, or of one it was made of.
 *
 * @param inspection under which everybody can read the laboratory's paper, if there is one
 */
public record TestReport(LotCode lot, String method, Quality result, Optional<String> reportNumber, LocalDateTime at,
        Optional<UUID> inspection) {
}
