package org.countystore.app.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;
import org.countystore.unit.Employee.NewEmployee;
import org.countystore.unit.KeepingRoster;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The offices whose staff buy: the first is large and has the union's account, the buyers come in the order of their numbers. */
@ApplicationScoped
public class SampleOffices {
    private static final int BUYERS = 200;
    private static final List<String> NAMES = List.of("县政府办公室", "县农业农村局", "县教育体育局", "县卫生健康局", "县林业局", "县水利局", "县交通运输局", "县财政局",
            "县民政局", "县人力资源和社会保障局", "县自然资源局", "县住房和城乡建设局", "县文化和旅游局", "县市场监督管理局", "县应急管理局", "县审计局", "县统计局", "县乡村振兴局", "县医院", "县中学",
            "县图书馆", "县供销社");
    private static final int IN_THE_FIRST = 64;
    private static final int IN_EACH_OTHER = 17;
    @Inject
    KeepingRoster rosters;
    @Inject
    SampleCast cast;
    @Inject
    @ConfigProperty(name = "county.sample.scale", defaultValue = "1")
    int scale;
    private List<UnitId> units = List.of();

    List<UnitId> units() {
        return units;
    }

    void load(SampleNames names) {
        units = cast.as("admin", () -> NAMES.stream().map(name ->
                rosters.found(String.format("U%03d", NAMES.indexOf(name) + 1), name, SampleCast.COUNTY).id()).toList());
        int[] buyer = {0};
        cast.as("admin", () -> {
            units.forEach(unit -> cast.together(() -> IntStream.range(0, scale * (unit.equals(units.get(0)) ? IN_THE_FIRST : IN_EACH_OTHER))
                    .forEach(i -> join(unit, names.person(), ++buyer[0]))));
            return null;
        });
        cast.open("union", NAMES.get(0) + "工会", SampleCast.COUNTY);
        cast.grant("union", Grant.in(units.get(0), Role.UNION));
    }

    private void join(UnitId unit, String name, int number) {
        Optional<AccountId> account = number > buyers() ? Optional.empty()
                : Optional.of(cast.open(username(number), name, SampleCast.COUNTY));
        rosters.join(unit, new NewEmployee(String.format("S%04d", number), name, account));
    }

    /** How many of the staff have an account; their numbers begin with 1. */
    int buyers() {
        return scale * BUYERS;
    }

    static String username(int number) {
        return String.format("buyer%03d", number);
    }
}
