package org.countystore.once;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return !known(kind, Map.of(uuid, body)).isEmpty();
    }

    /**
     * The same for many things that are done together, in as many statements as for one.
     *
     * @param bodies by the ids of the things
     * @return those of which the caller asked the very same before; the others are known from now on
     * @throws Refused  ID_REUSED if one of the ids stands for something else
     * @throws LostRace if an equal call of one of them runs at this moment
     */
    public Set<UUID> known(String kind, Map<UUID, ?> bodies) {
        String actor = Caller.current().name();
        LocalDateTime now = LocalDateTime.now(clock);
        Map<UUID, KnownCall> standing = Attempt.isRepeated() ? calls.find(bodies.keySet()) : Map.of();
        List<KnownCall> fresh = new ArrayList<>();
        bodies.forEach((uuid, body) -> {
            KnownCall call = new KnownCall(uuid, kind, actor, hash(body), now);
            if (!standing.containsKey(uuid)) {
                fresh.add(call);
            } else if (!standing.get(uuid).isSameAs(call)) {
                throw new Refused(Reason.ID_REUSED, uuid);
            }
        });
        calls.add(fresh);
        return standing.keySet();
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
