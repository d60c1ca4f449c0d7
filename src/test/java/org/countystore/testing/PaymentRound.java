package org.countystore.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.countystore.kernel.Caller;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.ordering.Errand;
import org.countystore.ordering.Messenger;
import org.countystore.ordering.Reply;
import org.countystore.ordering.RunningErrands;

/** Says to the payment channel whatever is due, as the server does every second. */
public final class PaymentRound {
    private static final PlaceCode NO_STORE = new PlaceCode("100000");
    private static final int MOST = 50;

    private PaymentRound() {
    }

    public static void run(Live live) {
        Messenger messenger = live.get(Messenger.class);
        Optional<Errand> due = next(live);
        for (int i = 0; due.isPresent(); i++) {
            if (i == MOST) {
                throw new AssertionError("there is no end of errands: " + due.get());
            }
            Errand errand = due.get();
            Reply reply = messenger.carry(errand);
            ask(live, errand.store(), desk -> {
                desk.done(errand, reply);
                return null;
            });
            due = next(live);
        }
    }

    private static Optional<Errand> next(Live live) {
        return ask(live, NO_STORE, RunningErrands::due);
    }

    private static <T> T ask(Live live, PlaceCode place, Function<RunningErrands, T> work) {
        Caller clock = new Caller(Optional.empty(), "clock", List.of(Grant.at(place, Role.STORE)), "");
        return live.as(clock, () -> work.apply(live.desk(RunningErrands.class)));
    }
}
