package org.countystore.app.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countystore.access.Directory;
import org.countystore.household.GroupHead;
import org.countystore.household.Grouping;
import org.countystore.household.Relating;
import org.countystore.kernel.Grant;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.place.Gazetteer;
import org.countystore.review.Seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Group heads and reviewers: those of 水峡村, and of three villages that review as well. */
@ApplicationScoped
class SampleCouncils {
    /** All with a fund, and of the same town. */
    static final List<PlaceCode> OTHERS = List.of(SampleCast.BAYI, new PlaceCode("611025104201"), new PlaceCode("611025104001"));
    private static final int A_GROUP = 15;
    private static final int REVIEWERS = 5;
    private static final int FEW_REVIEWERS = 4;
    @Inject
    Grouping grouping;
    @Inject
    Seating seating;
    @Inject
    Relating relating;
    @Inject
    Directory directory;
    @Inject
    Gazetteer gazetteer;
    @Inject
    SampleVillages villages;
    @Inject
    SampleCast cast;
    private final Map<PlaceCode, List<String>> heads = new HashMap<>();
    private final Map<PlaceCode, List<String>> reviewers = new HashMap<>();

    /** The accounts of a village's group heads, in the order of their groups. */
    List<String> heads(PlaceCode village) {
        return heads.get(village);
    }

    List<String> reviewers(PlaceCode village) {
        return reviewers.get(village);
    }

    /** The households of the head of that number. */
    List<String> group(PlaceCode village, int head) {
        List<String> all = villages.in(village);
        return all.subList(head * A_GROUP, Math.min(all.size(), (head + 1) * A_GROUP));
    }

    void load() {
        appoint(SampleCast.SHUIXIA, "head");
        sit(SampleCast.SHUIXIA, "reviewer", REVIEWERS);
        OTHERS.forEach(village -> {
            appoint(village, "head." + village + ".");
            sit(village, "reviewer." + village + ".", FEW_REVIEWERS);
        });
    }

    private void appoint(PlaceCode village, String prefix) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i * A_GROUP < villages.in(village).size(); i++) {
            int number = i;
            String name = prefix.equals("head") && i == 0 ? prefix : prefix + (i + 1);
            open(name, village, "中心户长" + (i + 1), Role.HEAD);
            cast.as("admin", () -> {
                GroupHead head = grouping.appoint(village, directory.named(name).orElseThrow().displayName(),
                        directory.named(name).map(account -> account.id()));
                grouping.assign(head.id(), group(village, number));
                return head;
            });
            names.add(name);
        }
        heads.put(village, names);
    }

    /** The last one lives elsewhere, the first is kin to the neighbours. */
    private void sit(PlaceCode village, String prefix, int count) {
        List<String> names = new ArrayList<>();
        List<String> households = villages.in(village);
        for (int i = 1; i <= count; i++) {
            String name = prefix + i;
            open(name, village, "评议员" + i, Role.REVIEWER);
            Optional<String> own = i == count ? Optional.empty() : Optional.of(households.get(i * 2 - 1));
            cast.as("admin", () -> {
                seating.seat(village, name, own);
                return null;
            });
            names.add(name);
        }
        cast.as("admin", () -> {
            relating.relate(households.get(1), households.get(2));
            return null;
        });
        reviewers.put(village, names);
    }

    private void open(String name, PlaceCode village, String what, Role role) {
        if (directory.named(name).isEmpty()) {
            cast.open(name, gazetteer.get(village).name() + what, village);
            cast.grant(name, Grant.at(village, role));
        }
    }
}
