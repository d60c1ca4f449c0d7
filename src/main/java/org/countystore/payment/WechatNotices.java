package org.countystore.payment;

import java.util.Objects;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.notification.NotificationParser;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.model.Transaction.TradeStateEnum;
import com.wechat.pay.java.service.refund.model.RefundNotification;

/** Reads what WeChat reports: the signature first, then what it hides under the county's own key. */
class WechatNotices {
    private static final String REFUND = "\"REFUND.";
    private final NotificationParser parser;
    private final WechatSettings settings;

    WechatNotices(RSAPublicKeyConfig config, WechatSettings settings) {
        parser = new NotificationParser(config);
        this.settings = settings;
    }

    Notice read(SignedNotice signed) {
        RequestParam param = new RequestParam.Builder().serialNumber(signed.serial()).timestamp(signed.timestamp()).nonce(signed.nonce())
                .signature(signed.signature()).body(signed.body()).build();
        // what is hidden is told apart by the kind that stands outside; a wrong guess would be found to lack its fields
        return signed.body().contains(REFUND) ? givenBack(parsed(param, RefundNotification.class)) : came(parsed(param, Transaction.class));
    }

    private Notice came(Transaction transaction) {
        boolean isOurs = settings.merchant().equals(transaction.getMchid()) && settings.appId().equals(transaction.getAppid());
        boolean isWhole = transaction.getTradeState() == TradeStateEnum.SUCCESS && transaction.getAmount() != null
                && WechatChannel.CNY.equals(Objects.requireNonNullElse(transaction.getAmount().getCurrency(), WechatChannel.CNY));
        if (!isOurs || !isWhole) {
            throw new NotGenuine("not a payment to us");
        }
        return new Notice.Came(WechatChannel.receipt(transaction));
    }

    private static Notice givenBack(RefundNotification refund) {
        if (refund.getOutRefundNo() == null || refund.getRefundStatus() == null) {
            throw new NotGenuine("not a refund of ours");
        }
        return new Notice.GivenBack(refund.getOutRefundNo(), WechatChannel.repayment(refund.getRefundStatus()));
    }

    private <T> T parsed(RequestParam param, Class<T> kind) {
        try {
            return parser.parse(param, kind);
        } catch (RuntimeException unsignedOrUnreadable) {
            throw new NotGenuine(unsignedOrUnreadable.getClass().getSimpleName());
        }
    }
}
