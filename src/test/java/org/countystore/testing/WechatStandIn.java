package org.countystore.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.countystore.payment.SignedNotice;
import org.countystore.payment.WechatChannel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for WeChat Pay: takes only what the merchant has signed, signs what it answers, encrypts what it reports, with
 * keys of its own. It can be told to lose an answer, to be slow, to sign wrongly and to leave refunds lying.
 */
public final class WechatStandIn implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SIGNED = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final String API_KEY = "0123456789abcdef0123456789abcdef";
    private static final String SERIAL = "PUB_KEY_ID_0000000000";
    /** Made once: to find their primes takes a second or two. */
    private static final WechatKeys MERCHANT = new WechatKeys();
    private static final WechatKeys WECHAT = new WechatKeys();
    private final Path folder;
    private final HttpServer server;
    private final Map<String, Trade> trades = new ConcurrentHashMap<>();
    private final Map<String, Refund> refunds = new ConcurrentHashMap<>();
    private volatile boolean losesAnswer;
    private volatile boolean signsWrongly;
    private volatile Duration delay = Duration.ZERO;
    private volatile String refundsAre = "SUCCESS";

    private static final class Trade {
        private final long fen;
        private volatile long paid;
        private volatile String state = "NOTPAY";

        private Trade(long fen) {
            this.fen = fen;
            paid = fen;
        }
    }

    private record Refund(String trade, long fen) {
    }

    private record Answer(int status, Map<String, ?> body) {
        static Answer refusal(int status, String code) {
            return new Answer(status, Map.of("code", code, "message", "stand-in"));
        }
    }

    public WechatStandIn() {
        try {
            folder = Files.createTempDirectory("wechat");
            Files.writeString(folder.resolve("merchant.pem"), MERCHANT.privatePem());
            Files.writeString(folder.resolve("wechat.pem"), WECHAT.publicPem());
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "wechat");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** What a county would set that had got its keys here. */
    public Map<String, String> settings() {
        return Map.of("app.wechat.merchant", "1900000001", "app.wechat.app-id", "wx0000000000000001", "app.wechat.serial", "5157F09EFDC0",
                "app.wechat.private-key", folder.resolve("merchant.pem").toString(), "app.wechat.api-v3-key", API_KEY,
                "app.wechat.public-key-id", SERIAL, "app.wechat.public-key", folder.resolve("wechat.pem").toString(),
                "app.wechat.notify-url", "https://county.example/api/wechat/notices",
                "app.wechat.host", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    public WechatChannel channel() {
        return WechatChannel.with(name -> Optional.ofNullable(settings().get(name)));
    }

    /** Does what it is asked, and then says nothing, once. */
    public void loseNextAnswer() {
        losesAnswer = true;
    }

    public void signWrongly(boolean wrongly) {
        signsWrongly = wrongly;
    }

    public void answerAfter(Duration pause) {
        delay = pause;
    }

    /** @param status SUCCESS, PROCESSING, ABNORMAL */
    public void refundsAre(String status) {
        refundsAre = status;
    }

    /** The buyer has scanned the code and paid. */
    public void pay(String number) {
        pay(number, trades.get(number).fen);
    }

    public void pay(String number, long fen) {
        trades.get(number).paid = fen;
        trades.get(number).state = "SUCCESS";
    }

    public String stateOf(String number) {
        return trades.get(number).state;
    }

    /** How much of a bill went back. */
    public long refunded(String number) {
        return refunds.values().stream().filter(refund -> refund.trade().equals(number)).mapToLong(Refund::fen).sum();
    }

    /** That the bill was paid, as WeChat would post it. */
    public SignedNotice report(String number) {
        return signed("TRANSACTION.SUCCESS", transaction(number));
    }

    /** That a refund has come to an end. */
    public SignedNotice reportRefund(String number, String status) {
        return signed("REFUND." + status, Map.of("out_refund_no", number, "refund_status", status, "mchid", "1900000001"));
    }

    /** The same, sealed with a key that is not WeChat's. */
    public SignedNotice forged(String number) {
        SignedNotice good = report(number);
        return new SignedNotice(good.serial(), good.timestamp(), good.nonce(), MERCHANT.sign(good.timestamp(), good.nonce(), good.body()),
                good.body());
    }

    private Map<String, Object> transaction(String number) {
        Trade trade = trades.get(number);
        Map<String, Object> told = new LinkedHashMap<>(Map.of("mchid", "1900000001", "appid", "wx0000000000000001", "out_trade_no", number,
                "trade_state", trade.state, "trade_type", "NATIVE", "amount", Map.of("total", trade.paid, "currency", "CNY")));
        if (trade.state.equals("SUCCESS")) {
            told.put("transaction_id", "42000" + number.substring(0, 12));
            told.put("success_time", OffsetDateTime.now().withNano(0).toString());
        }
        return told;
    }

    private SignedNotice signed(String event, Map<String, ?> hidden) {
        String nonce = nonce().substring(0, 12);
        String body = json(Map.of("id", nonce(), "create_time", OffsetDateTime.now().withNano(0).toString(), "resource_type", "encrypt-resource",
                "event_type", event, "summary", "stand-in", "resource", Map.of("original_type", "transaction", "algorithm", "AEAD_AES_256_GCM",
                        "associated_data", "transaction", "nonce", nonce, "ciphertext", WechatKeys.encrypted(json(hidden), API_KEY, nonce))));
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        return new SignedNotice(SERIAL, timestamp, nonce, WECHAT.sign(timestamp, nonce, body), body);
    }

    private static String nonce() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = isSigned(exchange, body) ? answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body)
                : Answer.refusal(401, "SIGN_ERROR");
        pause();
        if (losesAnswer) {
            losesAnswer = false;
            exchange.close();
            return;
        }
        String told = answer.body().isEmpty() ? "" : json(answer.body());
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        String nonce = nonce();
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.getResponseHeaders().add("Wechatpay-Serial", SERIAL);
        exchange.getResponseHeaders().add("Wechatpay-Timestamp", timestamp);
        exchange.getResponseHeaders().add("Wechatpay-Nonce", nonce);
        exchange.getResponseHeaders().add("Wechatpay-Signature", (signsWrongly ? MERCHANT : WECHAT).sign(timestamp, nonce, told));
        byte[] bytes = told.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void pause() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isSigned(HttpExchange exchange, String body) {
        Map<String, String> told = new LinkedHashMap<>();
        Matcher each = SIGNED.matcher(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse(""));
        while (each.find()) {
            told.put(each.group(1), each.group(2));
        }
        return "1900000001".equals(told.get("mchid")) && MERCHANT.hasSigned(told.get("signature"), exchange.getRequestMethod(),
                exchange.getRequestURI().toString(), told.get("timestamp"), told.get("nonce_str"), body);
    }

    private Answer answer(String method, String path, String body) throws IOException {
        JsonNode asked = body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
        List<String> way = List.of(path.substring(1).split("/"));
        if (path.equals("/v3/pay/transactions/native")) {
            return open(asked);
        }
        if (path.equals("/v3/refund/domestic/refunds")) {
            return refund(asked);
        }
        if (path.startsWith("/v3/refund/domestic/refunds/")) {
            return refund(way.get(way.size() - 1));
        }
        if (path.endsWith("/close")) {
            return close(way.get(way.size() - 2));
        }
        String number = way.get(way.size() - 1);
        return trades.containsKey(number) && method.equals("GET") ? new Answer(200, transaction(number)) : Answer.refusal(404, "ORDER_NOT_EXIST");
    }

    private Answer open(JsonNode asked) {
        String number = asked.get("out_trade_no").asText();
        OffsetDateTime.parse(asked.get("time_expire").asText());
        Trade trade = trades.computeIfAbsent(number, fresh -> new Trade(asked.get("amount").get("total").asLong()));
        if (trade.fen != asked.get("amount").get("total").asLong()) {
            return Answer.refusal(403, "OUT_TRADE_NO_USED");
        }
        return trade.state.equals("NOTPAY") ? new Answer(200, Map.of("code_url", "weixin://wxpay/bizpayurl?pr=" + number.substring(0, 8)))
                : Answer.refusal(400, trade.state.equals("SUCCESS") ? "ORDERPAID" : "ORDER_CLOSED");
    }

    private Answer close(String number) {
        Trade trade = trades.get(number);
        if (trade == null || trade.state.equals("SUCCESS")) {
            return trade == null ? Answer.refusal(404, "ORDER_NOT_EXIST") : Answer.refusal(400, "ORDERPAID");
        }
        trade.state = "CLOSED";
        return new Answer(204, Map.of());
    }

    private Answer refund(JsonNode asked) {
        String trade = asked.get("out_trade_no").asText();
        long fen = asked.get("amount").get("refund").asLong();
        String number = asked.get("out_refund_no").asText();
        boolean isTooMuch = !refunds.containsKey(number) && refunded(trade) + fen > trades.get(trade).paid;
        if (isTooMuch || asked.get("amount").get("total").asLong() != trades.get(trade).paid) {
            return Answer.refusal(400, "INVALID_REQUEST");
        }
        refunds.putIfAbsent(number, new Refund(trade, fen));
        return refund(number);
    }

    private Answer refund(String number) {
        Refund refund = refunds.get(number);
        return refund == null ? Answer.refusal(404, "RESOURCE_NOT_EXISTS") : new Answer(200, Map.of("refund_id", "5" + number, "out_refund_no", number,
                "out_trade_no", refund.trade(), "status", refundsAre, "amount", Map.of("refund", refund.fen(), "total", refund.fen())));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
