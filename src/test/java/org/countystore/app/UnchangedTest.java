package org.countystore.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

@DisplayName("An answer that the caller has already")
class UnchangedTest {
    private static final EntityTag MARK = new EntityTag("7");
    private final MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    private final ContainerResponseContext answer = mock(ContainerResponseContext.class);

    private void answered(int status, EntityTag mark, boolean same) {
        ContainerRequestContext call = mock(ContainerRequestContext.class);
        when(call.getHeaders()).thenReturn(headers);
        Request request = mock(Request.class);
        when(call.getRequest()).thenReturn(request);
        when(request.evaluatePreconditions(MARK)).thenReturn(same ? Response.notModified(MARK) : null);
        when(answer.getStatus()).thenReturn(status);
        when(answer.getEntityTag()).thenReturn(mark);
        new Unchanged().filter(call, answer);
    }

    private void isSentWhole() {
        verify(answer, never()).setStatus(anyInt());
        verify(answer, never()).setEntity(any());
    }

    @Test
    void is_not_sent_again() {
        headers.putSingle(HttpHeaders.IF_NONE_MATCH, "\"7\"");
        answered(200, MARK, true);
        verify(answer).setStatus(304);
        verify(answer).setEntity(null);
    }

    @Test
    void is_sent_whole_once_it_differs() {
        headers.putSingle(HttpHeaders.IF_NONE_MATCH, "\"6\"");
        answered(200, MARK, false);
        isSentWhole();
    }

    @Test
    void is_sent_whole_to_who_does_not_say_so() {
        answered(200, MARK, true);
        isSentWhole();
    }

    @Test
    void is_sent_whole_if_it_has_no_mark_or_is_a_refusal() {
        headers.putSingle(HttpHeaders.IF_NONE_MATCH, "\"7\"");
        answered(200, null, true);
        answered(404, MARK, true);
        isSentWhole();
    }
}
