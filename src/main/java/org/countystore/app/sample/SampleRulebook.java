package org.countystore.app.sample;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.countystore.review.KeepingRulebooks;
import org.countystore.review.Matching;
import org.countystore.review.Rule;
import org.countystore.review.RuleClass;
import org.countystore.review.Rulebook;
import org.countystore.review.Verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The county's points rulebook, after what counties publish. */
@ApplicationScoped
class SampleRulebook {
    private static final int QUORUM = 3;
    private static final int NOTICE_DAYS = 5;
    private static final int MONTHS = 3;
    private static final long CAP = 100;
    private static final List<RuleClass> BOARD = List.of(RuleClass.ENVIRONMENT, RuleClass.LABOUR, RuleClass.SCHOOLING, RuleClass.DEDUCTION);
    @Inject
    KeepingRulebooks keeping;
    @Inject
    SampleCast cast;
    @Inject
    Clock clock;

    void load(SampleNames names) {
        cast.as("admin", () -> keeping.write(names.uuid(), new Rulebook.Terms(SampleCast.COUNTY, YearMonth.now(clock).plusMonths(1), QUORUM,
                Verdict.MEDIAN, NOTICE_DAYS, MONTHS, Optional.of(CAP), true, Optional.of(new Matching(20, 10)), BOARD, rules())));
    }

    /** The county thinks of giving more for work and nothing for settling quarrels; nobody has decided yet. */
    void draft(SampleNames names) {
        List<Rule.Sheet> changed = new ArrayList<>(rules());
        changed.removeIf(rule -> rule.code().equals("JT2") || rule.code().equals("LD1"));
        changed.add(rule("LD1", RuleClass.LABOUR, "修路、清渠等公益劳动", 10, 30, "出工记录、照片", 60L));
        changed.add(rule("ZX3", RuleClass.SCHOOLING, "参加农家书屋读书会", 5, 5, "签到", 10L));
        cast.as("admin", () -> keeping.write(names.uuid(), new Rulebook.Terms(SampleCast.COUNTY, YearMonth.now(clock).plusMonths(2), QUORUM,
                Verdict.MEDIAN, NOTICE_DAYS, MONTHS, Optional.of(CAP), true, Optional.of(new Matching(50, 20)), BOARD, changed)));
    }

    private static List<Rule.Sheet> rules() {
        return List.of(rule("HJ1", RuleClass.ENVIRONMENT, "庭院整洁,评为卫生户", 10, 10, "评比记录", 10L),
                rule("HJ2", RuleClass.ENVIRONMENT, "参加村庄清洁日", 5, 5, "签到、照片", 10L),
                rule("HJ3", RuleClass.ENVIRONMENT, "垃圾分类投放满一个月", 5, 10, "保洁员记录", 10L),
                rule("LD1", RuleClass.LABOUR, "修路、清渠等公益劳动", 5, 20, "出工记录、照片", 40L),
                rule("LD2", RuleClass.LABOUR, "防汛、防火巡查", 5, 10, "巡查记录", 20L),
                rule("ZX1", RuleClass.SCHOOLING, "子女考入高中、大学", 20, 50, "录取通知书", 50L),
                rule("ZX2", RuleClass.SCHOOLING, "参加技能培训并结业", 10, 10, "结业证", 20L),
                rule("JT1", RuleClass.FAMILY, "孝老爱亲,照料邻里老人", 5, 20, "村民小组证明", 20L),
                rule("JT2", RuleClass.FAMILY, "调解邻里纠纷", 5, 10, "调解记录", 20L),
                rule("YF1", RuleClass.THRIFT, "婚事新办,不收高额彩礼", 20, 20, "红白理事会证明", 20L),
                rule("YF2", RuleClass.THRIFT, "丧事简办", 20, 20, "红白理事会证明", 20L),
                rule("KF1", RuleClass.DEDUCTION, "乱倒垃圾、乱堆柴草", 5, 5, "检查记录、照片", 10L),
                rule("KF2", RuleClass.DEDUCTION, "大操大办、铺张浪费", 10, 20, "红白理事会记录", null),
                rule("KF3", RuleClass.DEDUCTION, "聚众赌博", 10, 20, "村委会记录", null));
    }

    private static Rule.Sheet rule(String code, RuleClass kind, String name, long least, long most, String evidence, Long cap) {
        return new Rule.Sheet(code, kind, name, least, most, evidence, Optional.ofNullable(cap));
    }
}
