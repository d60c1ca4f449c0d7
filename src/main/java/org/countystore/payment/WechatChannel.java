package org.countystore.payment;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Money;
import org.eclipse.microprofile.config.ConfigProvider;

import com.wechat.pay.java.core.RSAPublicKeyConfig;
import com.wechat.pay.java.core.exception.HttpException;
import com.wechat.pay.java.core.exception.ServiceException;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.payments.nativepay.NativePayService;
import com.wechat.pay.java.service.payments.nativepay.model.Amount;
import com.wechat.pay.java.service.payments.nativepay.model.CloseOrderRequest;
import com.wechat.pay.java.service.payments.nativepay.model.PrepayRequest;
import com.wechat.pay.java.service.payments.nativepay.model.QueryOrderByOutTradeNoRequest;
import com.wechat.pay.java.service.refund.RefundService;
import com.wechat.pay.java.service.refund.model.AmountReq;
import com.wechat.pay.java.service.refund.model.CreateRequest;
import com.wechat.pay.java.service.refund.model.QueryByOutRefundNoRequest;
import com.wechat.pay.java.service.refund.model.Refund;
import com.wechat.pay.java.service.refund.model.Status;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;

/** WeChat Pay, version 3 of its interface, by a code that the buyer scans (Native). */
@ApplicationScoped
public class WechatChannel implements PaymentChannel {
    static final String NO_ANSWER = "NO_ANSWER";
    static final String BAD_ANSWER = "BAD_ANSWER";
    static final String CNY = "CNY";
    private static final Logger LOG = Logger.getLogger(WechatChannel.class.getName());
    private Optional<Line> line = Optional.empty();

    /** Off. */
    public WechatChannel() {
    }

    /** Set up by hand instead of by the server's settings. */
    public static WechatChannel with(Function<String, Optional<String>> settings) {
        WechatChannel channel = new WechatChannel();
        channel.line = WechatSettings.from(settings).map(Line::new);
        return channel;
    }

    /** A county whose settings are wrong sells on without WeChat and reads in its log what is wrong. */
    @PostConstruct
    void begin() {
        try {
            line = WechatSettings.from(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class)).map(Line::new);
        } catch (RuntimeException wrong) {
            LOG.log(Level.SEVERE, "WeChat Pay stays off: {0}", wrong.getMessage());
        }
    }

    /** What is made once of the settings. */
    private static final class Line {
        private final WechatSettings settings;
        private final NativePayService bills;
        private final RefundService refunds;
        private final WechatNotices notices;

        private Line(WechatSettings settings) {
            this.settings = settings;
            RSAPublicKeyConfig config = new RSAPublicKeyConfig.Builder().merchantId(settings.merchant())
                    .merchantSerialNumber(settings.serial()).privateKeyFromPath(settings.privateKeyFile()).apiV3Key(settings.apiV3Key())
                    .publicKeyFromPath(settings.publicKeyFile()).publicKeyId(settings.publicKeyId()).build();
            WechatWire wire = new WechatWire(config, settings.host());
            bills = new NativePayService.Builder().httpClient(wire).build();
            refunds = new RefundService.Builder().httpClient(wire).build();
            notices = new WechatNotices(config, settings);
        }
    }

    private Line line() {
        return line.orElseThrow(() -> new IllegalStateException("WeChat Pay is not set up"));
    }

    @Override
    public boolean isOpen() {
        return line.isPresent();
    }

    @Override
    public String open(Bill bill) {
        PrepayRequest request = new PrepayRequest();
        request.setAppid(line().settings.appId());
        request.setMchid(line().settings.merchant());
        request.setOutTradeNo(bill.number());
        request.setDescription(bill.what());
        request.setNotifyUrl(line().settings.notifyUrl());
        request.setTimeExpire(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(bill.expires().withNano(0).atZone(CountyTime.ZONE)));
        Amount amount = new Amount();
        amount.setTotal(Math.toIntExact(bill.amount().fen()));
        amount.setCurrency(CNY);
        request.setAmount(amount);
        return asked(() -> line().bills.prepay(request).getCodeUrl());
    }

    @Override
    public Standing ask(String number) {
        QueryOrderByOutTradeNoRequest request = new QueryOrderByOutTradeNoRequest();
        request.setMchid(line().settings.merchant());
        request.setOutTradeNo(number);
        try {
            return standing(asked(() -> line().bills.queryOrderByOutTradeNo(request)));
        } catch (ChannelFailed failed) {
            if (failed.code().equals("ORDER_NOT_EXIST") || failed.code().equals("ORDERNOTEXIST")) {
                return new Standing.Unknown();
            }
            throw failed;
        }
    }

    private static Standing standing(Transaction transaction) {
        return switch (transaction.getTradeState()) {
            case SUCCESS, REFUND -> new Standing.Paid(receipt(transaction));
            case CLOSED, REVOKED -> new Standing.Closed();
            case NOTPAY, USERPAYING, PAYERROR, ACCEPT -> new Standing.Waiting();
        };
    }

    static Receipt receipt(Transaction transaction) {
        return new Receipt(transaction.getOutTradeNo(), transaction.getTransactionId(),
                new Money(transaction.getAmount().getTotal()),
                OffsetDateTime.parse(transaction.getSuccessTime()).atZoneSameInstant(CountyTime.ZONE).toLocalDateTime());
    }

    @Override
    public void close(String number) {
        CloseOrderRequest request = new CloseOrderRequest();
        request.setMchid(line().settings.merchant());
        request.setOutTradeNo(number);
        asked(() -> {
            line().bills.closeOrder(request);
            return number;
        });
    }

    @Override
    public Repayment repay(RepaymentOrder order) {
        return repayment(asked(() -> order.isKnown() ? ask(order) : create(order)).getStatus());
    }

    private Refund ask(RepaymentOrder order) {
        QueryByOutRefundNoRequest request = new QueryByOutRefundNoRequest();
        request.setOutRefundNo(order.number());
        return line().refunds.queryByOutRefundNo(request);
    }

    private Refund create(RepaymentOrder order) {
        CreateRequest request = new CreateRequest();
        request.setOutTradeNo(order.bill());
        request.setOutRefundNo(order.number());
        request.setReason(order.why());
        request.setNotifyUrl(line().settings.notifyUrl());
        AmountReq amount = new AmountReq();
        amount.setRefund(order.part().fen());
        amount.setTotal(order.total().fen());
        amount.setCurrency(CNY);
        request.setAmount(amount);
        return line().refunds.create(request);
    }

    static Repayment repayment(Status status) {
        return switch (status) {
            case SUCCESS -> Repayment.DONE;
            case PROCESSING -> Repayment.UNDERWAY;
            case ABNORMAL, CLOSED -> Repayment.STUCK;
        };
    }

    @Override
    public Notice read(SignedNotice signed) {
        return line().notices.read(signed);
    }

    /** Whatever the library throws may hold the whole answer, so nothing but a code goes on. */
    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (ServiceException refused) {
            throw new ChannelFailed(refused.getErrorCode() == null ? "HTTP_" + refused.getHttpStatusCode() : refused.getErrorCode());
        } catch (HttpException lost) {
            throw new ChannelFailed(NO_ANSWER);
        } catch (RuntimeException notGenuineOrUnreadable) {
            throw new ChannelFailed(BAD_ANSWER);
        }
    }
}
