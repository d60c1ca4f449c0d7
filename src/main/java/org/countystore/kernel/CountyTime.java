package org.countystore.kernel;

import java.time.ZoneId;

/** Days are days of Asia/Shanghai, whatever the machine's zone; the injected clock is set to it. */
public final class CountyTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CountyTime() {
    }
}
