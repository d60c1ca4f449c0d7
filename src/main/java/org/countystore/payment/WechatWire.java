package org.countystore.payment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.wechat.pay.java.core.Config;
import com.wechat.pay.java.core.exception.HttpException;
import com.wechat.pay.java.core.http.AbstractHttpClient;
import com.wechat.pay.java.core.http.HttpRequest;
import com.wechat.pay.java.core.http.JsonRequestBody;
import com.wechat.pay.java.core.http.OriginalResponse;

/**
 * Carries what the library has signed over the JDK's own client: the library's default would bring two more HTTP clients
 * along, and knows no other host than WeChat's. The signature covers the path and the body, not the host.
 */
class WechatWire extends AbstractHttpClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Such as Content-Length, which the client writes itself. */
    private static final Set<String> OWN = Set.of("content-length", "host", "connection");
    private static final String CONTENT_TYPE = "Content-Type";
    /** The library asks for its headers by their letters, which a proxy or HTTP/2 may write otherwise. */
    private static final List<String> READ = List.of(CONTENT_TYPE, "Request-ID", "Wechatpay-Serial", "Wechatpay-Timestamp",
            "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Signature-Type");
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
    private final String host;

    WechatWire(Config config, String host) {
        super(config.createCredential(), config.createValidator());
        this.host = host;
    }

    @Override
    protected OriginalResponse innerExecute(HttpRequest request) {
        HttpResponse<String> answer = send(request);
        Map<String, String> headers = new HashMap<>();
        READ.forEach(name -> answer.headers().firstValue(name).ifPresent(value -> headers.put(name, value)));
        return new OriginalResponse.Builder().request(request).statusCode(answer.statusCode()).headers(headers)
                .contentType(headers.getOrDefault(CONTENT_TYPE, "")).body(answer.body()).build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        URI uri = request.getUri();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var publisher = request.getBody() instanceof JsonRequestBody json
                ? BodyPublishers.ofString(json.getBody(), StandardCharsets.UTF_8) : BodyPublishers.noBody();
        var sent = java.net.http.HttpRequest.newBuilder(URI.create(host + uri.getRawPath() + query)).timeout(PATIENCE)
                .method(request.getHttpMethod().name(), publisher);
        request.getHeaders().getHeaders().forEach((name, value) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                sent.header(name, value);
            }
        });
        try {
            return client.send(sent.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new HttpException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpException("interrupted", e);
        }
    }

    @Override
    protected InputStream innerDownload(HttpRequest request) {
        throw new IllegalStateException("bills and refunds bring no file, yet one is asked for: " + request.getUri().getPath());
    }

    @Override
    protected String getHttpClientInfo() {
        return "java.net.http";
    }
}
