package org.countystore.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.UUID;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes a call safe against repeats, races and lost answers. */
@ApplicationScoped
public class Once {
    @Inject
    KnownCalls calls;
    @Inject
    Clock clock;

    /**
     * To be asked before any other statement of the use case.
     *
     * @param body the parsed call as a record of values; its text is compared by hash with that of the first call
     * @return false for a new call, which from now on is known; true if the caller asked the very same before
     * @throws Refused  ID_REUSED if the id stands for another kind, actor or body; shows nothing of it
     * @throws LostRace if an equal call runs at this moment: the guard asks again
     */
    public boolean isKnown(String kind, UUID uuid, Object body) {
        String actor = Caller.current().name();
        String hash = hash(body);
        if (Attempt.isRepeated()) {
            var known = calls.find(uuid);
            if (known.isPresent()) {
                if (!known.get().isSame(kind, actor, hash)) {
                    throw new Refused(Reason.ID_REUSED, uuid);
                }
                return true;
            }
        }
        calls.add(new KnownCall(uuid, kind, actor, hash, LocalDateTime.now(clock)));
        return false;
    }

    private static String hash(Object body) {
        try {
            byte[] text = String.valueOf(body).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
