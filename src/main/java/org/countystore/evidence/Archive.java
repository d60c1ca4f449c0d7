package org.countystore.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps papers that belong to something else from the start; whoever may see that may see them. */
@ApplicationScoped
public class Archive {
    public static final int LARGEST = 5 * 1024 * 1024;
    /** So near to its end a PDF says that it ends. */
    private static final int TAIL = 1024;
    @Inject
    Documents documents;
    @Inject
    Darkroom darkroom;
    @Inject
    Clock clock;

    /** @throws Refused TOO_LARGE */
    public static void mustFit(byte[] upload) {
        if (upload.length > LARGEST) {
            throw new Refused(Reason.TOO_LARGE, LARGEST);
        }
    }

    /**
     * A PDF as it is, for it is only ever handed out as a file; a picture is drawn anew.
     *
     * @throws Refused INVALID for what is neither
     */
    @Transactional(TxType.MANDATORY)
    public Document keep(UUID uuid, AccountId owner, byte[] upload, String field) {
        mustFit(upload);
        boolean pdf = isPdf(upload);
        Document document = new Document(uuid, owner, pdf ? Document.Form.PDF : Document.Form.JPEG, pdf ? upload : drawn(upload, field),
                LocalDateTime.now(clock));
        documents.add(document);
        return document;
    }

    private byte[] drawn(byte[] upload, String field) {
        try {
            return darkroom.develop(upload).jpeg();
        } catch (Refused noPicture) {
            throw Refused.invalid(field, "not_a_document");
        }
    }

    private static boolean isPdf(byte[] upload) {
        String text = new String(upload, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF-") && text.substring(Math.max(0, text.length() - TAIL)).contains("%%EOF");
    }

    public Optional<Document> find(UUID uuid) {
        return documents.find(uuid);
    }
}
