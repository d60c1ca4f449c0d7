package org.countystore.ordering;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.Money;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;

/** All returns of one order, oldest first. */
record ReturnHistory(Order order, List<ReturnRequest> requests) {
    /** How many packs of a line have been paid back. */
    int back(int line) {
        return requests.stream().filter(request -> request.sentAgain().isEmpty()).flatMap(request -> request.lines().stream())
                .filter(each -> each.no() == line)
                .mapToInt(ReturnLine::packs).sum();
    }

    /** What has been given back for those packs. */
    Money given(int line) {
        return requests.stream().flatMap(request -> request.lines().stream()).filter(each -> each.no() == line)
                .map(ReturnLine::fen).reduce(Money.ZERO, Money::plus);
    }

    /** Lines of which some packs have neither been paid back nor wait for a decision. */
    List<Returnable> left() {
        return order.lines().stream().filter(line -> !isWaiting(line.no()))
                .map(line -> new Returnable(line, line.delivered() - back(line.no()))).filter(line -> line.most() > 0).toList();
    }

    /** How many packs of a line have never been brought back into the store; what was sent again stays with the buyer. */
    int out(OrderLine line) {
        List<UUID> home = broughtBack();
        return line.delivered() - requests.stream().filter(request -> home.contains(request.uuid()))
                .flatMap(request -> request.lines().stream()).filter(each -> each.no() == line.no()).mapToInt(ReturnLine::packs).sum();
    }

    /** Whether the buyer has got the money for every pack. */
    boolean isWhole() {
        return order.lines().stream().allMatch(line -> back(line.no()) == line.delivered());
    }

    /** Returns that brought packs back into the store. */
    List<UUID> broughtBack() {
        return requests.stream().filter(request -> request.outcome().goods().filter(goods -> goods != Goods.KEPT).isPresent())
                .map(ReturnRequest::uuid).toList();
    }

    /** @throws Refused NOT_FOUND, RETURN_OPEN or TOO_MANY_PACKS at the line */
    void mustLeaveRoomFor(List<ReturnWish.Line> wishes) {
        for (int i = 0; i < wishes.size(); i++) {
            ReturnWish.Line wish = wishes.get(i);
            String at = "lines[" + i + "].";
            OrderLine ordered = order.line(wish.line()).orElseThrow(() -> Refused.notFound("line", wish.line()).at(at + "line"));
            if (isWaiting(wish.line())) {
                throw new Refused(Reason.RETURN_OPEN, ordered.title()).at(at + "line");
            }
            int left = ordered.delivered() - back(wish.line());
            if (wish.packs() > left) {
                throw new Refused(Reason.TOO_MANY_PACKS, ordered.title(), left).at(at + "packs");
            }
        }
    }

    private boolean isWaiting(int line) {
        return requests.stream().filter(request -> request.state() == ReturnState.REQUESTED)
                .flatMap(request -> request.lines().stream()).anyMatch(each -> each.no() == line);
    }
}
