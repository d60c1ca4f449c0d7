package org.countystore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.countystore.kernel.CountyTime;
import org.countystore.testing.Browser;
import org.countystore.testing.Chain;
import org.countystore.testing.County;
import org.countystore.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form of the county's offices that is filled in wrongly says so at the field, keeps what was typed and writes nothing")
class OfficeFormsInBrowserIT {
    private static final String REQUIRED = "请填写";
    private static final String HOUSEHOLDS = "/api/households?place=611025&size=200";
    private static final String SCRIPT = "<script>window.ran=1</script><img src=x onerror=ran=1>";
    private static County county;

    @BeforeAll
    static void open() {
        county = County.open();
    }

    @AfterAll
    static void close() {
        county.close();
    }

    private static Desk at(String account) {
        return county.at(account, Browser.DESK);
    }

    @Test
    void entering_a_household_and_its_people() {
        try (Desk admin = at("admin")) {
            county.writesNothing("admin", HOUSEHOLDS, () -> {
                admin.open("households/new").press("登记").refusedAt("户主", REQUIRED).refusedAt("身份证号", "身份证号应是 18 位");
                admin.refusedAt("所在村", REQUIRED).refusedAt("劳动力分类", REQUIRED);
                admin.type("身份证号", "611025199001010011").press("登记").refusedAt("身份证号", "611025199001010011", "请核对");
                admin.type("身份证号", "61102519900101001X").type("村民小组", "500").type("电话", "abc").press("登记");
                admin.refusedAt("所在村", REQUIRED).refusedAt("劳动力分类", REQUIRED).refusedAt("村民小组", "500", "应在 0 到 99 之间");
                admin.refusedAt("电话", "abc", "电话号码不对").shot("form-household");
            });
            String household = county.chain().household();
            county.writesNothing("admin", "/api/households/" + household, () -> {
                admin.open("households/" + household).press("添加成员").press("保存").shot("form-member").refusedAt("姓名", REQUIRED);
                admin.refusedAt("与户主关系", REQUIRED);
            });
        }
    }

    @Test
    void shows_a_script_that_somebody_typed_as_a_name_and_never_runs_it() {
        try (Desk admin = at("admin")) {
            admin.open("households/new").type("户主", SCRIPT).type("身份证号", "611025198404056771").choose("所在村", "水峡村");
            admin.choose("劳动力分类", "放心户").press("登记");
            admin.page().waitForURL("**/households/" + Chain.VILLAGE + "-*");
            admin.sees(SCRIPT).press("添加成员").type("姓名", "儿" + SCRIPT).pick("与户主关系", "子女").press("保存");
            admin.sees("儿" + SCRIPT).shot("form-script");
            neverRan(admin);
            admin.open("households").type("户主姓名或户编码", "<script>").sees(SCRIPT);
            neverRan(admin);
        }
    }

    private static void neverRan(Desk desk) {
        assertEquals(true, desk.page().evaluate("() => window.ran === undefined && !document.querySelector('img[src=x]')"));
    }

    @Test
    void importing_households() {
        try (Desk admin = at("admin")) {
            county.writesNothing("admin", HOUSEHOLDS, () -> {
                admin.open("households/import");
                FileChooser chooser = admin.page().waitForFileChooser(() -> admin.button("选择文件").click());
                chooser.setFiles(new FilePayload("户.csv", "text/csv", "户编码,村代码\nx,1\n".getBytes(StandardCharsets.UTF_8)));
                admin.sees("什么都没有写入", "姓名 – 缺少这一列").shot("form-import");
            });
        }
    }

    /** For what the API does not tell: the page, opened anew, is the page of before. */
    private static void leavesAsItWas(Desk desk, String path, Runnable work) {
        String before = desk.open(path).read("(?s)(.+)");
        work.run();
        assertEquals(before, desk.open(path).read("(?s)(.+)"));
    }

    @Test
    void founding_a_unit_and_welcoming_a_colleague() {
        try (Desk admin = at("admin")) {
            leavesAsItWas(admin, "roster", () -> {
                admin.press("新建单位").press("保存").refusedAt("单位编码", "单位编码只用字母");
                admin.type("单位编码", "新单位").press("保存").refusedAt("单位编码", "新单位", "单位编码只用字母").shot("form-unit").press("取消");
                admin.press("添加同事");
                admin.answer("添加同事").shot("form-welcome").refusedAt("姓名", REQUIRED);
            });
        }
    }

    @Test
    void pricing_the_day() {
        try (Desk store = at("store")) {
            county.writesNothing("store", "/api/guide-prices?place=611025&size=200", () -> {
                store.open("prices").type("查找品种", "板栗");
                assertThat(store.page().locator("tbody tr")).hasCount(3);
                store.press("改价 板栗 · 一级").type("指导价", "12").type("最低", "13").press("确定");
                store.refusedAt("", "应在 ¥0.01 到 ¥12.00 之间").shot("form-price");
                store.type("最低", "10").type("最高", "11").press("确定").refusedAt("", "应在 ¥12.00 到 ¥10,000.00 之间");
            });
        }
    }

    @Test
    void deciding_what_a_year_allows() {
        int next = LocalDate.now(CountyTime.ZONE).getYear() + 1;
        try (Desk admin = at("admin")) {
            county.writesNothing("admin", "/api/allowance-policies/" + next, () -> {
                admin.open("allowance/policy").pick("年份", Integer.toString(next)).type("名目", " ");
                admin.type("金额(元)", "").press("保存").answer("保存").refusedAt("金额(元)", REQUIRED);
                admin.type("金额(元)", "0").press("保存").answer("保存").shot("form-policy");
                admin.refusedAt("名目", REQUIRED).refusedAt("金额(元)", "0", "应在 ¥0.01 到 ¥100,000.00 之间");
            });
        }
    }

    @Test
    void changing_the_own_password() {
        try (Desk buyer = at("buyer021")) {
            buyer.open("account").type("现在的密码", "zhenan").type("新密码", "一二三四五六七八").type("再输一次新密码", "别的");
            buyer.press("修改密码");
            buyer.refusedAt("再输一次新密码", "别的", "不一样");
            buyer.type("再输一次新密码", "短").type("新密码", "短").press("修改密码").refusedAt("新密码", "至少").shot("form-password");
            buyer.type("现在的密码", "wrong").type("新密码", "一二三四五六七八").type("再输一次新密码", "一二三四五六七八");
            buyer.press("修改密码").refusedAt("现在的密码", "不对");
        }
        at("buyer021").close();
    }

    @Test
    void opening_an_account() {
        try (Desk admin = at("admin")) {
            leavesAsItWas(admin, "accounts", () -> {
                admin.press("新开账号").type("账号", "Ä").type("所属地点代码", "12");
                admin.answer("新开账号").shot("form-account").refusedAt("所属地点代码", "12", "6、9 或 12 位数字");
                admin.type("所属地点代码", "611025");
                admin.answer("新开账号").refusedAt("账号", "Ä", "小写字母").refusedAt("姓名", REQUIRED);
                admin.type("账号", "clerk").type("姓名", "张三");
                admin.answer("新开账号").refusedAt("账号", "clerk", "已存在");
            });
        }
    }
}
