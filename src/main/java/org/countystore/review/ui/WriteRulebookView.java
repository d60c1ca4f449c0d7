package org.countystore.review.ui;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.place.Locating;
import org.countystore.place.ui.PlacePicker;
import org.countystore.review.KeepingRulebooks;
import org.countystore.review.Matching;
import org.countystore.review.Rule;
import org.countystore.review.RuleClass;
import org.countystore.review.Rulebook;
import org.countystore.review.Verdict;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** Writes the next rulebook of a place, beginning with what holds there. */
@RouteScoped
@Route("rulebook/new")
@RolesAllowed("ADMIN")
public class WriteRulebookView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS_AHEAD = 6;
    private final transient KeepingRulebooks keeping;
    private final transient Locating locating;
    private final transient UUID uuid = Uuids.next();
    private final Select<YearMonth> begins = new Select<>();
    private final Select<Verdict> verdict = new Select<>();
    private final IntegerField quorum = new IntegerField(t("review.rulebook.quorum"));
    private final IntegerField noticeDays = new IntegerField(t("review.rulebook.notice.days"));
    private final IntegerField validMonths = new IntegerField(t("review.rulebook.valid.months"));
    private final IntegerField cap = new IntegerField(t("review.rulebook.cap"));
    private final Checkbox countyStore = new Checkbox(t("review.rulebook.store.write"));
    private final IntegerField matchPercent = new IntegerField(t("review.rulebook.match.percent"));
    private final IntegerField matchCap = new IntegerField(t("review.rulebook.match.cap"));
    private final CheckboxGroup<RuleClass> board = new CheckboxGroup<>(t("review.rulebook.board"));
    private final Div rows = Pieces.div("stack");
    private final transient List<RuleRow> rules = new ArrayList<>();
    private PlaceCode place;

    @Inject
    WriteRulebookView(KeepingRulebooks keeping, Locating locating, Clock clock) {
        super("review.rulebook.write");
        this.keeping = keeping;
        this.locating = locating;
        YearMonth next = YearMonth.now(clock).plusMonths(1);
        begins.setLabel(t("review.rulebook.begins"));
        begins.setItems(IntStream.range(0, MONTHS_AHEAD).mapToObj(next::plusMonths).toList());
        begins.setItemLabelGenerator(Words::month);
        begins.setValue(next);
        verdict.setLabel(t("review.rulebook.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> t("review.verdict." + each));
        cap.setHelperText(t("kernel.optional"));
        matchPercent.setHelperText(t("review.rulebook.match.help"));
        matchCap.setHelperText(t("review.rulebook.match.help"));
        board.setItems(Stream.of(RuleClass.values()).filter(kind -> kind != RuleClass.FAMILY).toList());
        board.setItemLabelGenerator(kind -> t("review.kind." + kind));
        board.setHelperText(t("review.rulebook.board.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = event.getLocation().getQueryParameters().getSingleParameter("place").map(PlaceCode::new)
                .orElseGet(() -> PlacePicker.ofCaller(locating));
        removeAll();
        rows.removeAll();
        rules.clear();
        keeping.inForce(place).ifPresentOrElse(statute -> begin(statute.terms()), () -> append(Optional.empty()));
        Button save = new Button(t("kernel.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Pieces.head(t("review.rulebook.write"), t("review.rulebook.write.sub", locating.get(place).name())),
                Pieces.div("card", Pieces.div("fields", begins, verdict, quorum, noticeDays, validMonths, cap, matchPercent, matchCap),
                        countyStore, board), rows,
                new Button(t("review.rule.add"), Pieces.icon("plus"), click -> append(Optional.empty())), Pieces.div("action-bar", save));
    }

    private void begin(Rulebook.Terms terms) {
        verdict.setValue(terms.verdict());
        quorum.setValue(terms.quorum());
        noticeDays.setValue(terms.noticeDays());
        validMonths.setValue(terms.validMonths());
        terms.cap().ifPresent(points -> cap.setValue(points.intValue()));
        countyStore.setValue(terms.countyStore());
        terms.matching().ifPresent(match -> {
            matchPercent.setValue(Math.toIntExact(match.percent()));
            matchCap.setValue(Math.toIntExact(match.cap()));
        });
        board.setValue(Set.copyOf(terms.board()));
        terms.rules().forEach(sheet -> append(Optional.of(sheet)));
    }

    private void append(Optional<Rule.Sheet> sheet) {
        RuleRow row = new RuleRow(sheet);
        Button remove = new Button(t("review.rule.remove"), Pieces.icon("trash"), click -> {
            rules.remove(row);
            rows.remove(row);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.add(Pieces.div("row", remove));
        rules.add(row);
        rows.add(row);
    }

    private void save() {
        Map<String, HasValidationProperties> fields = new HashMap<>(Map.of("begins", begins, "verdict", verdict, "quorum", quorum,
                "noticeDays", noticeDays, "validMonths", validMonths, "cap", cap, "matchPercent", matchPercent, "matchCap", matchCap,
                "board", board));
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).nameFields(at(i), fields);
        }
        Refusals.guard(fields, () -> {
            check();
            keeping.write(uuid, new Rulebook.Terms(place, begins.getValue(), quorum.getValue(), verdict.getValue(), noticeDays.getValue(),
                    validMonths.getValue(), cap.getOptionalValue().map(Integer::longValue), countyStore.getValue(), matching(),
                    List.copyOf(board.getValue()), rules.stream().map(RuleRow::sheet).toList()));
            Refusals.done(t("review.rulebook.done", Words.month(begins.getValue())));
            UI.getCurrent().navigate("rulebook");
        });
    }

    /** Both figures or neither: a missing one counts as none, which is refused at its field. */
    private Optional<Matching> matching() {
        return matchPercent.isEmpty() && matchCap.isEmpty() ? Optional.empty() : Optional.of(new Matching(
                matchPercent.getOptionalValue().orElse(0), matchCap.getOptionalValue().orElse(0)));
    }

    private void check() {
        Fields wanted = new Fields().must(verdict.getValue() != null, "verdict", "required").must(quorum.getValue() != null, "quorum", "required")
                .must(noticeDays.getValue() != null, "noticeDays", "required").must(validMonths.getValue() != null, "validMonths", "required");
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).check(wanted, at(i));
        }
        wanted.orRefuse();
    }

    private static String at(int row) {
        return "rules[" + row + "].";
    }
}
