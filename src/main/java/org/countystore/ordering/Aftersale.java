package org.countystore.ordering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.countystore.evidence.Album;
import org.countystore.kernel.Caller;
import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.store.Homecoming;
import org.countystore.store.Stockroom;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What follows from each step of a return: packs and money. Each step changes the order's row first, so that two at once
 * have one winner, whichever lines they mean.
 */
@ApplicationScoped
class Aftersale {
    @Inject
    ReturnRequests requests;
    @Inject
    Steps steps;
    @Inject
    Stockroom stockroom;
    @Inject
    Till till;
    @Inject
    Larder larder;
    @Inject
    Repayments repayments;
    @Inject
    Replacement replacement;
    @Inject
    Album album;
    @Inject
    @ConfigProperty(name = "app.orders.return-days", defaultValue = "7")
    int days;

    ReturnHistory of(Order order) {
        return new ReturnHistory(order, requests.of(order));
    }

    /** What the buyer can ask to give back now. */
    List<Returnable> returnable(Order order) {
        if (order.replaces().isPresent() || !order.progress().isReturnable()) {
            return List.of();
        }
        ReturnHistory history = of(order);
        return order.progress().takesReturns(steps.now(), days, replacement.latest(history)) ? history.left() : List.of();
    }

    /** @throws Refused NOT_RETURNABLE, RETURN_TERM_OVER, and at a line NOT_FOUND, RETURN_OPEN or TOO_MANY_PACKS */
    ReturnRequest ask(UUID uuid, Order order, List<ReturnWish.Line> wishes) {
        if (order.replaces().isPresent()) {
            throw new Refused(Reason.NOT_RETURNABLE, order.state());
        }
        ReturnHistory history = of(order);
        steps.take(order, (progress, now) -> progress.askReturn(now, days, replacement.latest(history)));
        of(order).mustLeaveRoomFor(wishes);
        for (int i = 0; i < wishes.size(); i++) {
            album.show(wishes.get(i).photos(), order.buyer(), order.store(), "lines[" + i + "].photos");
        }
        ReturnRequest request = new ReturnRequest(uuid, order, wishes.stream().map(wish -> new ReturnLine(order, wish)).toList(),
                steps.now());
        requests.add(request);
        return request;
    }

    void withdraw(ReturnRequest request, Order order) {
        if (isStillOpen(request, ReturnState.WITHDRAWN)) {
            steps.take(order, (progress, now) -> progress.endReturn());
            request.end(Outcome.withdrawn(Caller.current().name(), steps.now()));
        }
    }

    /** @throws Refused INVALID for more packs than were asked for or none at all */
    void decide(ReturnRequest request, Order order, Verdict verdict) {
        if (isStillOpen(request, verdict.state())) {
            steps.take(order, (progress, now) -> progress.endReturn());
            if (verdict.approve()) {
                approve(request, of(order), verdict);
            } else {
                request.end(Outcome.of(verdict, Caller.current().name(), steps.now()));
            }
        }
    }

    /** @return false if it has ended in just this way */
    private static boolean isStillOpen(ReturnRequest request, ReturnState end) {
        if (request.state() != ReturnState.REQUESTED && request.state() != end) {
            throw new Refused(Reason.RETURN_ENDED, request.state());
        }
        return request.state() == ReturnState.REQUESTED;
    }

    private void approve(ReturnRequest request, ReturnHistory history, Verdict verdict) {
        List<UUID> earlier = history.broughtBack();
        Map<Integer, Homecoming.Part> packs = new TreeMap<>();
        Map<ReturnLine, Sources> back = new HashMap<>();
        Map<Integer, Sources> paid = till.sources(history.order());
        boolean isPaid = verdict.remedy() == Remedy.REFUND;
        for (ReturnLine line : request.lines()) {
            int count = verdict.packsOf(line);
            OrderLine ordered = history.order().line(line.no()).orElseThrow();
            mustBeOut(history, ordered, count, verdict);
            boolean isHome = verdict.goods().orElseThrow() == Goods.RESTOCKED;
            List<LinePiece> pieces = larder.comeBack(request, history.order(), line.no(), count, isHome);
            if (!isPaid && !pieces.isEmpty()) {
                throw Refused.invalid("remedy", "weighed_not_again");
            }
            Money worth = pieces.isEmpty() ? ordered.cost(history.back(line.no()), count) : Larder.cost(pieces);
            Sources share = isPaid ? paid.get(line.no()).of(history.given(line.no()), worth) : Sources.NONE;
            line.takeBack(count, share);
            if (count > 0) {
                packs.put(line.no(), new Homecoming.Part(count, ordered.quantity(), ordered.promisedOn().isPresent()));
            }
            back.put(line, share);
        }
        if (packs.isEmpty()) {
            throw Refused.invalid("lines", "no_packs");
        }
        request.end(Outcome.of(verdict, Caller.current().name(), steps.now()));
        if (history.isWhole()) {
            steps.take(history.order(), Progress::returnAll);
        }
        if (isPaid) {
            till.refund(history.order(), request, back);
        } else {
            replacement.send(history.order(), request);
        }
        takeBack(verdict, new Homecoming(history.order().uuid(), request.uuid(), packs, earlier));
    }

    /** What was sent again has lain with the buyer twice: it is not taken into stock a second time. */
    private static void mustBeOut(ReturnHistory history, OrderLine ordered, int count, Verdict verdict) {
        int out = history.out(ordered);
        if (count > out && verdict.goods().orElseThrow() != Goods.KEPT) {
            throw new Refused(Reason.TOO_MANY_PACKS, ordered.title(), out).at("goods");
        }
    }

    private void takeBack(Verdict verdict, Homecoming home) {
        Goods goods = verdict.goods().orElseThrow();
        if (goods != Goods.KEPT) {
            stockroom.takeBack(home, Optional.of(goods).filter(Goods.DISCARDED::equals)
                    .map(thrown -> verdict.answer().map(String::strip).orElse(thrown.name())));
        }
    }

    void payBack(ReturnRequest request) {
        if (request.payBack(Caller.current().name(), steps.now())) {
            requests.write();
            till.payBack(request.uuid(), request.self(), repayments.refund(request.order(), request.self(), OnlineRefund.Why.RETURNED));
        }
    }
}
