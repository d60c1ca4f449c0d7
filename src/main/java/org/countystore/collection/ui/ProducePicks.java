package org.countystore.collection.ui;

import static org.countystore.kernel.ui.Wording.t;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.countystore.collection.Offer;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Kind and grade by picture and word. The kinds this village buys most stand in front, the others behind “more”. */
class ProducePicks extends Div {
    private static final long serialVersionUID = 1L;
    private static final int IN_FRONT = 5;
    private final transient List<Offer> offers;
    private final transient Consumer<Offer.Line> chosen;
    private final Picks<Offer> produce = new Picks<>(t("collection.produce"), this::showGrades);
    private final Picks<Offer.Line> grade;

    /** @param chosen told with which grade, and so at which price, to go on */
    ProducePicks(List<Offer> offers, Consumer<Offer.Line> chosen) {
        this.offers = offers;
        this.chosen = chosen;
        this.grade = new Picks<>(t("collection.grade"), chosen);
        addClassName("stack");
        grade.setVisible(false);
        add(produce, grade);
        show(offers.size() <= IN_FRONT + 1 ? offers : offers.subList(0, IN_FRONT));
    }

    private void show(List<Offer> some) {
        produce.offer(some, offer -> Names.name(offer.produce()), offer -> Optional.of(Names.picture(offer.produce().code())));
        if (some.size() < offers.size()) {
            NativeButton more = Pieces.withClass(new NativeButton(t("collection.more_kinds"), click -> show(offers)), "pick");
            produce.addLast(more);
        }
    }

    private void showGrades(Offer offer) {
        grade.setVisible(true);
        grade.choose(null);
        grade.offer(offer.grades(), line -> Names.name(line.grade()), line -> Optional.empty());
        if (offer.grades().size() == 1) {
            grade.choose(offer.grades().get(0));
            chosen.accept(offer.grades().get(0));
        }
    }

    Optional<Offer> produce() {
        return produce.value();
    }

    Optional<Offer.Line> grade() {
        return grade.value();
    }

    HasValidationProperties produceField() {
        return produce;
    }

    HasValidationProperties gradeField() {
        return grade;
    }
}
