package org.countystore.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.countystore.kernel.LedgerAccountId;
import org.countystore.kernel.Refused;
import org.countystore.testing.Throng;

/** Many threads that grant, spend, hold, settle, release, take back and send again, at random and on each other's things. */
final class Bustle {
    private final Books books;
    private final LedgerAccountId source;
    private final List<LedgerAccountId> sinks;
    private final List<LedgerAccountId> purses;
    private final List<Transfer> holds = new CopyOnWriteArrayList<>();
    private final List<Transfer> posted = new CopyOnWriteArrayList<>();
    private final List<Posting> sent = new CopyOnWriteArrayList<>();
    /** Every transfer that the ledger has said yes to. */
    final Map<UUID, Transfer> acknowledged = new ConcurrentHashMap<>();

    Bustle(Books books) {
        this.books = books;
        this.source = books.unfloored("source");
        this.sinks = List.of(books.unfloored("sales"), books.floored("fund"));
        this.purses = IntStream.range(0, 6).mapToObj(i -> books.floored("purse" + i)).toList();
    }

    List<LedgerAccountId> accounts() {
        List<LedgerAccountId> all = new ArrayList<>(purses);
        all.addAll(sinks);
        all.add(source);
        return all;
    }

    void run(long seed, int threads, int operations) {
        Throng.of(threads, person -> {
            Random random = new Random(seed * 31 + person);
            for (int i = 0; i < operations; i++) {
                act(new Posting(UUID.randomUUID(), legs(random)), random);
            }
            return true;
        });
    }

    private void act(Posting posting, Random random) {
        Posting asked = !sent.isEmpty() && random.nextInt(8) == 0 ? any(sent, random) : posting;
        sent.add(asked);
        try {
            for (Transfer transfer : Throng.patiently(() -> books.post(asked.business(), asked.legs().toArray(Leg[]::new)))) {
                if (acknowledged.put(transfer.id(), transfer) == null) {
                    remember(transfer);
                }
            }
        } catch (Refused no) {
            // a refusal is an answer too; what counts is that nothing of it was written
        }
    }

    private void remember(Transfer transfer) {
        if (transfer.step() == Step.HOLD) {
            holds.add(transfer);
        } else if (transfer.step() == Step.MOVE || transfer.step() == Step.SETTLE) {
            posted.add(transfer);
        }
    }

    private List<Leg> legs(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> List.of(Leg.move("grant", source, any(purses, random), 1 + random.nextInt(500), "GRANTED"));
            case 1 -> List.of(spend(random));
            case 2, 3 -> IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i ->
                    Leg.hold("hold-" + i, any(purses, random), any(sinks, random), 1 + random.nextInt(100), "ORDERED")).toList();
            case 4 -> holds.isEmpty() ? List.of() : List.of(end("end", any(holds, random), random));
            case 5 -> holds.isEmpty() ? List.of() : List.of(end("end", any(holds, random), random), spend(random));
            default -> posted.isEmpty() ? List.of() : List.of(Leg.reverse("back", any(posted, random).id()));
        };
    }

    private Leg spend(Random random) {
        int from = random.nextInt(purses.size());
        LedgerAccountId to = random.nextBoolean() ? any(sinks, random) : purses.get((from + 1 + random.nextInt(5)) % 6);
        return Leg.move("spend", purses.get(from), to, 1 + random.nextInt(200), "SPENT");
    }

    private static Leg end(String name, Transfer hold, Random random) {
        return random.nextInt(3) == 0 ? Leg.release(name, hold.id())
                : Leg.settle(name, hold.id(), 1 + random.nextInt((int) hold.amount()));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
