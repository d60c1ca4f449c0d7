package org.countystore.sorting.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.rest.DayParam;
import org.countystore.sorting.Loss;
import org.countystore.sorting.LossBudget;
import org.countystore.sorting.WatchingLosses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What stations lose, and how much they may. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LossResource {
    private static final int MONTH_DAYS = 30;
    @Inject
    WatchingLosses losses;
    @Inject
    Clock clock;

    @PUT
    @Path("loss-budgets/{uuid}")
    public Budget budget(@PathParam("uuid") UUID uuid, Sheet sheet) {
        return Budget.of(losses.budget(uuid, new LossBudget.Sheet(new ProduceCode(sheet.produce()), new PlaceCode(sheet.place()),
                sheet.permille(), sheet.from())));
    }

    /** One row a kind, of the days from {@code first} to {@code last}; the last thirty if left out. */
    @GET
    @Path("losses")
    public Listed<Row> at(@QueryParam("station") String station, @QueryParam("first") DayParam first, @QueryParam("last") DayParam last) {
        LocalDate end = Optional.ofNullable(last).map(DayParam::day).orElseGet(() -> LocalDate.now(clock));
        LocalDate begin = Optional.ofNullable(first).map(DayParam::day).orElseGet(() -> end.minusDays(MONTH_DAYS));
        return new Listed<>(losses.at(StationCode.required(station), begin, end).stream().map(Row::of).toList(), Optional.empty());
    }

    public record Sheet(String produce, String place, int permille, LocalDate from) {
    }

    public record Budget(UUID uuid, String produce, String place, int permille, LocalDate from) {
        static Budget of(LossBudget budget) {
            return new Budget(budget.uuid(), budget.produce().value(), budget.county().value(), budget.permille(), budget.from());
        }
    }

    /**
     * @param byProductGrams what of the sorted came out as by-products, which is no loss
     * @param gone           grams that came in and neither went on nor lie there, by how they left; a GAIN is below zero
     * @param budgetPermille of what was sorted; each run by the budget of its day
     * @param over           whether more was lost in sorting than might be
     */
    public record Row(String produce, long sortedGrams, long byProductGrams, Map<String, Long> gone, long allGrams, int budgetPermille,
            boolean over, List<Village> villages) {
        static Row of(WatchingLosses.Balance balance) {
            Loss all = balance.all();
            return new Row(all.produce().value(), all.sorted().grams(), all.byProduct().grams(), LossResource.gone(all), all.all().grams(),
                    all.budgetPermille(), all.isOver(), balance.villages().stream().map(Village::of).toList());
        }
    }

    public record Village(String place, long sortedGrams, long byProductGrams, Map<String, Long> gone, long allGrams) {
        static Village of(Loss loss) {
            return new Village(loss.village().value(), loss.sorted().grams(), loss.byProduct().grams(), LossResource.gone(loss),
                    loss.all().grams());
        }
    }

    private static Map<String, Long> gone(Loss loss) {
        return loss.gone().entrySet().stream().collect(Collectors.toMap(each -> each.getKey().name(), each -> each.getValue().grams()));
    }
}
