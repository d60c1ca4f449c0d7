package org.countystore.access;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a request came from. What a proxy of ours says in {@code X-Forwarded-For} is believed from its end on, as far as
 * our proxies reach; what anybody else says there is not.
 */
@ApplicationScoped
class Origin {
    private static final String FORWARDED = "X-Forwarded-For";
    @Inject
    @ConfigProperty(name = "app.proxies")
    Optional<String> proxies;

    String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader(FORWARDED);
        List<String> hops = forwarded == null ? List.of() : List.of(forwarded.split(","));
        for (int i = hops.size() - 1; i >= 0 && isOurs(address); i--) {
            address = hops.get(i).strip();
        }
        return address.length() <= 64 ? address : address.substring(0, 64);
    }

    private boolean isOurs(String address) {
        return proxies.filter(ours -> List.of(ours.split("[, ]+")).contains(address)).isPresent();
    }
}
