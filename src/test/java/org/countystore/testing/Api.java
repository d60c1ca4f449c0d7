package org.countystore.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Speaks the REST API as one of the sample's accounts, the way an outsider would. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String baseUrl;
    private final Map<String, String> tokens = new HashMap<>();

    /** An answer: its status and, where there is one, its body. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        public JsonNode ok() {
            if (status != 200) {
                throw new AssertionError(raw.request().method() + " " + raw.request().uri() + " answered " + status + ": " + raw.body());
            }
            return body;
        }

        public String reason() {
            return body.path("reason").asText();
        }
    }

    public Api(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    public Answer get(String account, String path) {
        return call(account, "GET", path, null);
    }

    public Answer put(String account, String path, String body) {
        return call(account, "PUT", path, body);
    }

    public Answer post(String account, String path, String body) {
        return call(account, "POST", path, body);
    }

    public Answer putPng(String account, String path, byte[] picture) {
        return call(account, path, HttpRequest.newBuilder().method("PUT", BodyPublishers.ofByteArray(picture))
                .header("Content-Type", "image/png"));
    }

    /** @param account empty for nobody */
    public Answer call(String account, String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return call(account, path, request);
    }

    /** Whether a picture is there for this account. */
    public int seen(String account, String path) {
        return call(account, path, HttpRequest.newBuilder().header("Accept", "image/jpeg")).status();
    }

    private Answer call(String account, String path, HttpRequest.Builder request) {
        request.uri(URI.create(baseUrl + path)).header("Accept", "application/json");
        if (!account.isEmpty()) {
            request.header("Authorization", "Bearer " + token(account));
        }
        HttpResponse<String> answer = Server.send(request.build());
        return new Answer(answer.statusCode(), parsed(answer.body()), answer);
    }

    public synchronized String token(String account) {
        return tokens.computeIfAbsent(account, name -> call("", "POST", "/api/tokens",
                "{\"username\":\"" + name + "\",\"password\":\"zhenan\"}").ok().get("token").asText());
    }

    private static JsonNode parsed(String body) {
        try {
            return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }
}
