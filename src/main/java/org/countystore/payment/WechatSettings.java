package org.countystore.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the county got from WeChat Pay, and what it gave to it. All of it, or WeChat is off. */
public final class WechatSettings {
    private static final String PREFIX = "app.wechat.";
    private static final String HOST = "host";
    private static final String WECHAT = "https://api.mch.weixin.qq.com";
    static final List<String> NEEDED = List.of("merchant", "app-id", "serial", "private-key", "api-v3-key", "public-key-id", "public-key",
            "notify-url");
    private final Map<String, String> values;

    private WechatSettings(Map<String, String> values) {
        this.values = values;
    }

    /** @throws IllegalStateException if some are set and some are not, which nobody can have meant */
    static Optional<WechatSettings> from(Function<String, Optional<String>> settings) {
        Map<String, String> values = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (String name : NEEDED) {
            settings.apply(PREFIX + name).map(String::strip).filter(value -> !value.isEmpty())
                    .ifPresentOrElse(value -> values.put(name, value), () -> missing.add(PREFIX + name));
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("it is set up by half; missing: " + String.join(", ", missing));
        }
        values.put(HOST, settings.apply(PREFIX + HOST).filter(host -> !host.isBlank()).orElse(WECHAT));
        return Optional.of(new WechatSettings(values));
    }

    String merchant() {
        return values.get("merchant");
    }

    String appId() {
        return values.get("app-id");
    }

    /** Of the merchant's certificate. */
    String serial() {
        return values.get("serial");
    }

    /** A PEM file. */
    String privateKeyFile() {
        return values.get("private-key");
    }

    String apiV3Key() {
        return values.get("api-v3-key");
    }

    String publicKeyId() {
        return values.get("public-key-id");
    }

    /** A PEM file with WeChat's key. */
    String publicKeyFile() {
        return values.get("public-key");
    }

    String notifyUrl() {
        return values.get("notify-url");
    }

    /** Without a path. */
    String host() {
        return values.get(HOST);
    }
}
