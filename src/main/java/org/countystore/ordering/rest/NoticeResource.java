package org.countystore.ordering.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.ordering.HearingReports;
import org.countystore.payment.SignedNotice;
import org.eclipse.microprofile.openapi.annotations.Operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Where WeChat Pay reports. The signature covers the body byte by byte, so it is read as it is. */
@Path("wechat/notices")
@ApplicationScoped
public class NoticeResource {
    private static final int LARGEST = 64 * 1024;
    @Inject
    HearingReports reports;

    /** Headers of the signature, all of which a report carries. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "For WeChat Pay alone: 204 once it is understood, 401 for what WeChat did not sign")
    public void hear(@HeaderParam("Wechatpay-Serial") String serial, @HeaderParam("Wechatpay-Timestamp") String timestamp,
            @HeaderParam("Wechatpay-Nonce") String nonce, @HeaderParam("Wechatpay-Signature") String signature, InputStream body)
            throws IOException {
        byte[] read = body.readNBytes(LARGEST + 1);
        if (read.length > LARGEST) {
            throw new Refused(Reason.TOO_LARGE, LARGEST);
        }
        reports.hear(new SignedNotice(serial, timestamp, nonce, signature, new String(read, StandardCharsets.UTF_8)));
    }
}
