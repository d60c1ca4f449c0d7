package org.countystore.lot;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.countystore.kernel.LotId;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Weight;
import org.countystore.testing.Throng;

/** Many threads that receive, send, sort, pack, lose and undo, at random and on the same lots. */
final class Harvesttime {
    private static final List<PlaceCode> PLACES = List.of(Granary.VILLAGE, Granary.TOWN, Granary.STORE);
    private final Granary granary;
    private final int households;
    /** Newest last; most work is done on the newest, so that trees grow deep. */
    private final List<LotId> lots = new CopyOnWriteArrayList<>();
    private final List<UUID> works = new CopyOnWriteArrayList<>();
    /** Every step that the book has said yes to. */
    final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    Harvesttime(Granary granary, int households) {
        this.granary = granary;
        this.households = households;
    }

    void run(long seed, int threads, int operations) {
        Throng.of(threads, person -> {
            Random random = new Random(seed * 31 + person);
            for (int i = 0; i < operations; i++) {
                act(random);
            }
            return true;
        });
        grow(new Random(seed), 11);
    }

    /** One branch that is surely ten deep: what has grown so far is mixed in on the way. */
    private void grow(Random random, int depth) {
        LotId lot = granary.basket(1, 50_000, 44_444);
        UUID first = granary.doing(book -> book.origins(lot)).moves().get(0).step();
        acknowledged.add(first);
        LotId deepest = lot;
        for (int i = 0; i < depth; i++) {
            LotId from = deepest;
            UUID step = UUID.randomUUID();
            long grams = granary.get(from).remaining().grams();
            Weight taken = new Weight(grams - random.nextInt(100));
            Weight loss = new Weight(random.nextInt(50));
            deepest = granary.doing(book -> book.transform(step, "SORTED", List.of(new Taken(from, taken)),
                    List.of(new Made(Granary.SECOND, taken.minus(loss))), loss, Granary.VILLAGE)).get(0).id();
            acknowledged.add(step);
        }
        lots.add(deepest);
    }

    private void act(Random random) {
        switch (lots.size() < 6 ? 0 : random.nextInt(10)) {
            case 0, 1 -> receive(random);
            case 2 -> travel(random);
            case 3 -> step(step -> granary.done(book -> book.lose(step, any(random), new Weight(1 + random.nextInt(200)), "SPOILT")));
            case 4 -> pack(random);
            case 5 -> undo(random);
            default -> sort(random);
        }
    }

    /** A refusal is an answer too; what counts is that nothing of it was written. */
    private void step(Consumer<UUID> work) {
        UUID step = UUID.randomUUID();
        try {
            Throng.patiently(() -> {
                work.accept(step);
                return true;
            });
            acknowledged.add(step);
        } catch (Refused no) {
            // nothing was done
        }
    }

    private void receive(Random random) {
        step(step -> {
            lots.add(granary.doing(book -> book.receive(step, Granary.harvest(Granary.CHESTNUT,
                    1 + random.nextInt(households), 500 + random.nextInt(20_000), random.nextInt(30_000)))).id());
            works.add(step);
        });
    }

    private void travel(Random random) {
        Lot lot = granary.get(any(random));
        PlaceCode to = PLACES.get(random.nextInt(3));
        step(step -> granary.done(book -> book.depart(step, List.of(lot.id()), to)));
        // somebody receives it later, or it stays on the way
        if (random.nextInt(5) > 0) {
            Lot sent = granary.get(lot.id());
            long whole = sent.packWeight().map(Weight::grams).orElse(1L);
            long received = sent.isPacked() ? sent.remaining().grams() - whole * random.nextInt(2)
                    : sent.remaining().grams() + random.nextInt(41) - 20;
            step(step -> granary.done(book -> book.arrive(step, List.of(new Arrived(lot.id(), new Weight(Math.max(0, received)))), to)));
        }
    }

    private void sort(Random random) {
        Lot first = granary.get(any(random));
        List<Taken> taken = IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> i == 0 ? first : granary.get(any(random)))
                .filter(lot -> lot.remaining().isPositive() && lot.place().equals(first.place())).distinct()
                .map(lot -> new Taken(lot.id(), new Weight(random.nextInt(3) == 0 ? 1 + random.nextLong(lot.remaining().grams())
                        : lot.remaining().grams()))).toList();
        long in = taken.stream().mapToLong(each -> each.weight().grams()).sum();
        if (in < 10) {
            return;
        }
        long one = 1 + random.nextLong(in - 2);
        long loss = random.nextLong(Math.min(100, in - one));
        step(step -> {
            lots.addAll(granary.doing(book -> book.transform(step, "SORTED", taken, List.of(new Made(Granary.FIRST, new Weight(one)),
                    new Made(Granary.SECOND, new Weight(in - one - loss))), new Weight(loss), first.place())).stream().map(Lot::id).toList());
            works.add(step);
        });
    }

    private void pack(Random random) {
        LotId lot = any(random);
        step(step -> {
            lots.add(granary.doing(book -> book.pack(step, lot, Granary.PACK, 1 + random.nextInt(4), new Weight(500), null,
                    Rest.values()[random.nextInt(2)])).id());
            works.add(step);
        });
    }

    private void undo(Random random) {
        Optional<UUID> work = works.isEmpty() ? Optional.empty() : Optional.of(works.get(works.size() - 1 - random.nextInt(Math.min(5, works.size()))));
        work.ifPresent(mistake -> step(step -> granary.done(book -> book.undo(step, mistake))));
    }

    private LotId any(Random random) {
        int newest = lots.size();
        return lots.get(newest - 1 - random.nextInt(Math.min(newest, random.nextInt(4) == 0 ? newest : 8)));
    }
}
