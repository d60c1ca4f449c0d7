package org.countystore.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import jakarta.servlet.http.HttpServletRequest;

@DisplayName("Where a request came from")
class OriginTest {
    private static String origin(List<String> proxies, String remote, String forwarded) {
        Origin origin = new Origin();
        origin.proxies = proxies.isEmpty() ? Optional.empty() : Optional.of(String.join(",", proxies));
        HttpServletRequest request = Mockito.mock(HttpServletRequest.class);
        Mockito.when(request.getRemoteAddr()).thenReturn(remote);
        Mockito.when(request.getHeader("X-Forwarded-For")).thenReturn(forwarded);
        return origin.of(request);
    }

    @Test
    void is_the_address_itself_whatever_a_stranger_claims() {
        assertEquals("203.0.113.9", origin(List.of(), "203.0.113.9", "10.0.0.1"));
        assertEquals("203.0.113.9", origin(List.of("127.0.0.1"), "203.0.113.9", "10.0.0.1"));
    }

    @Test
    void is_who_our_proxy_names_and_nobody_before() {
        assertEquals("203.0.113.9", origin(List.of("127.0.0.1"), "127.0.0.1", "198.51.100.7, 203.0.113.9"));
        assertEquals("127.0.0.1", origin(List.of("127.0.0.1"), "127.0.0.1", null));
    }

    @Test
    void is_found_behind_several_proxies_of_ours() {
        assertEquals("203.0.113.9", origin(List.of("127.0.0.1", "10.0.0.2"), "127.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2"));
    }

    @Test
    void is_short_enough_to_be_written_down() {
        assertEquals(64, origin(List.of("127.0.0.1"), "127.0.0.1", "x".repeat(500)).length());
    }
}
