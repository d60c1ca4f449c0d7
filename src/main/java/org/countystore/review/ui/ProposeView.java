package org.countystore.review.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.countystore.evidence.Photographing;
import org.countystore.evidence.ui.PhotoField;
import org.countystore.household.Household;
import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.Uuids;
import org.countystore.kernel.ui.CountyView;
import org.countystore.kernel.ui.DayField;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.kernel.ui.Refusals;
import org.countystore.place.Locating;
import org.countystore.review.Deed;
import org.countystore.review.Forwarding;
import org.countystore.review.Proposing;
import org.countystore.review.Rule;
import org.countystore.review.RuleClass;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

/** One deed in a few touches: who, what kind, which rule. */
@RouteScoped
@Route("deeds/new")
@RolesAllowed("HEAD")
public class ProposeView extends CountyView implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Proposing proposing;
    private final transient List<Rule> rules;
    private final transient List<Household> group;
    private final Picks<Household> households = new Picks<>(t("review.whose"), household -> { });
    private final Picks<RuleClass> kinds = new Picks<>(t("review.kind"), this::offerRules);
    private final Picks<Rule> which = new Picks<>(t("review.rule"), this::explain);
    private final Paragraph evidence = Pieces.withClass(new Paragraph(), "quiet");
    private final IntegerField points = new IntegerField(t("review.points.field"));
    private final DayField day;
    private final PhotoField photos;
    private final TextField note = new TextField(t("review.note"));
    /** Stays the same until it is proposed, so that a second click proposes once. */
    private transient UUID uuid = Uuids.next();

    @Inject
    ProposeView(Proposing proposing, Forwarding forwarding, Photographing photographing, Locating locating, Clock clock) {
        super("review.propose");
        this.proposing = proposing;
        PlaceCode village = Words.villagesOf(Role.HEAD, locating).get(0);
        day = new DayField(t("review.day"), LocalDate.now(clock));
        day.setMax(LocalDate.now(clock));
        photos = new PhotoField(t("review.photos", Deed.MOST_PHOTOS), Deed.MOST_PHOTOS, photographing);
        group = proposing.households(village);
        rules = proposing.rules(village).map(statute -> statute.rules()).orElse(List.of());
        add(Pieces.head(t("review.propose"), t("review.propose.sub")));
        if (rules.isEmpty() || group.isEmpty()) {
            add(Pieces.empty("empty-list", t(rules.isEmpty() ? "review.no_rulebook" : "review.no_group")));
            return;
        }
        add(new ReportCards(forwarding, village, () -> { }), form());
    }

    private Div form() {
        households.offer(group, Words::household, none -> Optional.empty());
        kinds.offer(Arrays.stream(RuleClass.values()).filter(kind -> rules.stream().anyMatch(rule -> rule.kind() == kind)).toList(),
                kind -> t("review.kind." + kind), none -> Optional.empty());
        which.setVisible(false);
        evidence.setVisible(false);
        points.setVisible(false);
        points.setStepButtonsVisible(true);
        note.setMaxLength(200);
        note.setHelperText(t("review.note.help"));
        Button propose = new Button(t("review.propose.yes"), click -> Refusals.guard(
                Map.of("household", households, "kind", kinds, "rule", which, "points", points, "day", day, "note", note, "photos", photos), this::propose));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Pieces.div("stack", Pieces.div("card stack", households, kinds, which, evidence, points),
                Pieces.div("card stack", Pieces.div("fields", day, note), photos), Pieces.div("action-bar", propose));
    }

    private void offerRules(RuleClass kind) {
        which.choose(null);
        which.offer(rules.stream().filter(rule -> rule.kind() == kind).toList(), ProposeView::name, none -> Optional.empty());
        which.setVisible(true);
        evidence.setVisible(false);
        points.setVisible(false);
    }

    private static String name(Rule rule) {
        String span = rule.hasRange() ? rule.least() + "–" + rule.most() : Long.toString(rule.least());
        return rule.name() + " " + Words.t("review.points", (rule.kind().takes() ? "−" : "") + span);
    }

    private void explain(Rule rule) {
        evidence.setText(t("review.evidence.needed", rule.evidence()));
        evidence.setVisible(!rule.evidence().isEmpty());
        points.setVisible(rule.hasRange());
        points.setMin((int) rule.least());
        points.setMax((int) rule.most());
        points.setValue((int) rule.least());
    }

    private void propose() {
        new Fields().must(households.value().isPresent(), "household", "required").must(kinds.value().isPresent(), "kind", "required")
                .must(kinds.value().isEmpty() || which.value().isPresent(), "rule", "required")
                .must(which.value().filter(Rule::hasRange).isEmpty() || points.getValue() != null, "points", "required")
                .must(!day.isEmpty(), "day", "required").orRefuse();
        Household household = households.value().orElseThrow();
        Rule rule = which.value().orElseThrow();
        proposing.propose(uuid, new Deed.Words(household.code(), rule.code(),
                rule.hasRange() ? Optional.of(points.getValue().longValue()) : Optional.empty(), day.getValue(),
                Optional.of(note.getValue()).filter(text -> !text.isBlank()), photos.photos()));
        Refusals.done(t("review.propose.done", Words.household(household), rule.name()));
        uuid = Uuids.next();
        households.choose(null);
        note.clear();
        photos.clear();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("household").ifPresent(code ->
                group.stream().filter(household -> household.code().equals(code)).findFirst().ifPresent(households::choose));
    }
}
