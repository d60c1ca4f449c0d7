package org.countystore.app.sample;

import java.util.List;
import java.util.UUID;

import org.countystore.kernel.ListingId;
import org.countystore.kernel.Uuids;
import org.countystore.ordering.Ordering;
import org.countystore.ordering.Rating.Words;
import org.countystore.ordering.RatingGoods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What buyers say of what they received; most say nothing. */
@ApplicationScoped
class SampleVoices {
    private static final int ONE_IN = 4;
    private static final List<Words> SAID = List.of(
            new Words(5, "分量足,包装扎实,和页面上写的一样。"),
            new Words(5, "扫了标签,能看到是哪个村的,放心。"),
            new Words(4, "东西好,就是袋子有点难撕开。"),
            new Words(5, ""),
            new Words(5, "比上次买的还好,家里老人喜欢,会再买。"),
            new Words(4, "送到单位等了三天,货没有问题。"),
            new Words(3, "还可以,个头有大有小。"));
    @Inject
    SampleCast cast;
    @Inject
    SampleCalendar calendar;
    @Inject
    Ordering ordering;
    @Inject
    RatingGoods rating;

    /** @param turn which of the county's orders this is */
    void hear(String buyer, UUID order, int turn) {
        if (turn % ONE_IN != 0) {
            return;
        }
        calendar.later(1_800);
        ListingId bought = cast.as(buyer, () -> ordering.order(order)).order().lines().get(0).listing();
        cast.as(buyer, () -> rating.rate(Uuids.part(order, "rating"), new RatingGoods.Wish(order, bought, SAID.get(turn / ONE_IN % SAID.size()))));
    }
}
