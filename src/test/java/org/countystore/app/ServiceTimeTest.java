package org.countystore.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

@DisplayName("The time the service took")
class ServiceTimeTest {
    private final MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();

    private void answered(boolean begun) {
        ServiceTime time = new ServiceTime();
        ContainerRequestContext call = mock(ContainerRequestContext.class);
        doAnswer(set -> when(call.getProperty(set.getArgument(0))).thenReturn(set.getArgument(1))).when(call).setProperty(any(), any());
        ContainerResponseContext answer = mock(ContainerResponseContext.class);
        when(answer.getHeaders()).thenReturn(headers);
        if (begun) {
            time.filter(call);
        }
        time.filter(call, answer);
    }

    @Test
    void is_told_with_each_answer_in_milliseconds() {
        answered(true);
        String said = String.valueOf(headers.getFirst("Server-Timing"));
        assertTrue(said.matches("service;dur=\\d+\\.\\d{1,2}"), said);
    }

    @Test
    void is_not_made_up_where_the_call_was_never_begun() {
        answered(false);
        assertEquals(0, headers.size());
    }
}
