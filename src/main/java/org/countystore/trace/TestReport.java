package org.countystore.trace;

import java.time.LocalDateTime;
import java.util.Optional;

import org.countystore.kernel.LotCode;
import org.countystore.lot.Quality;

/** What the county test station said of a lot, or of one it was made of. */
public record TestReport(LotCode lot, String method, Quality result, Optional<String> reportNumber, LocalDateTime at) {
}
