package org.countystore.ordering.ui;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countystore.kernel.Money;
import org.countystore.kernel.Refused;
import org.countystore.kernel.ui.MoneyField;
import org.countystore.kernel.ui.Picks;
import org.countystore.kernel.ui.Pieces;
import org.countystore.ordering.Basket;
import org.countystore.ordering.Cart;
import org.countystore.ordering.Method;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** The allowance pays as much as it can unless the buyer wants to keep some; the rest is the buyer's own money. */
class PayForm extends Div {
    private static final long serialVersionUID = 1L;
    private final Div sums = Pieces.div("stack");
    private final Div note = Pieces.div("stack");
    private final MoneyField less = new MoneyField(Said.t("checkout.use"));
    private final NativeDetails keep = new NativeDetails(new Span(Said.t("checkout.use_less")), less);
    private final Picks<Method> method = new Picks<>(Said.t("checkout.method"), this::choose);
    private final transient Runnable changed;
    private boolean several;
    private Money total = Money.ZERO;
    private Money spendable = Money.ZERO;

    /** @param changed told when the buyer takes another part from the allowance */
    PayForm(Runnable changed) {
        this.changed = changed;
        addClassName("stack");
        less.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                CheckoutDraft.now().using(less.getValue()).keep();
                complain();
                sums();
                changed.run();
            }
        });
        sums.getElement().setAttribute("aria-live", "polite");
        note.getElement().setAttribute("role", "alert");
        less.setValue(CheckoutDraft.now().allowance());
        keep.setOpen(!less.isEmpty());
        keep.addClassName("fold");
        add(note, sums, method, keep);
    }

    /** How the rest may be paid; with one way there is nothing to choose. */
    void offer(Set<Method> methods) {
        method.offer(methods.stream().sorted(Comparator.comparing(each -> each == Method.COUNTER)).toList(),
                each -> Said.t("checkout.method." + each), each -> Optional.empty());
        Method drafted = CheckoutDraft.now().method();
        method.choose(methods.contains(drafted) ? drafted : Method.COUNTER);
        several = methods.size() > 1;
    }

    private void choose(Method chosen) {
        CheckoutDraft.now().payingBy(chosen).keep();
        sums();
    }

    void show(Cart now, Cart before) {
        total = now.total();
        spendable = now.spendable();
        note.removeAll();
        if (before.spendable().exceeds(spendable) && before.fromAllowance().exceeds(spendable)) {
            note.add(Pieces.notice("warn", Said.t("checkout.spendable_changed", before.spendable(), spendable)));
        }
        less.setHelperText(Said.t("checkout.use_help", most()));
        less.setPlaceholder(most().toString());
        keep.setVisible(most().isPositive());
        complain();
        sums();
    }

    private void sums() {
        sums.removeAll();
        sums.add(new OrderTotals().line("checkout.spendable", spendable).line("checkout.from_allowance", allowance()));
        method.setVisible(several && isRestLeft());
        if (isRestLeft()) {
            sums.add(Pieces.notice("info", Said.t("checkout.rest." + chosen(), total.minus(allowance()))));
        }
    }

    private boolean isRestLeft() {
        return total.exceeds(allowance());
    }

    private Method chosen() {
        return method.value().orElse(Method.COUNTER);
    }

    private Money most() {
        return total.min(spendable);
    }

    private Optional<Money> wish() {
        return less.isEmpty() ? Optional.empty() : less.amount();
    }

    private boolean isSenseless() {
        return !less.isEmpty() && (less.amount().isEmpty() || less.amount().get().exceeds(most()));
    }

    private void complain() {
        less.setErrorMessage(Said.t(less.amount().isEmpty() ? "invalid.yuan" : "checkout.use_too_much", most()));
        less.setInvalid(isSenseless());
    }

    /** What this order takes from the allowance. */
    Money allowance() {
        return wish().map(most()::min).orElse(most());
    }

    /** @throws Refused INVALID for an amount that is none, or more than there is */
    void check() {
        if (isSenseless()) {
            keep.setOpen(true);
            throw less.amount().isEmpty() ? Refused.invalid("pay.allowanceFen", "yuan")
                    : Refused.invalid("pay.allowanceFen", "at_most_yuan", most());
        }
    }

    Basket.Pay value() {
        return new Basket.Pay(allowance(), isRestLeft() ? Optional.of(chosen()) : Optional.empty());
    }

    Map<String, HasValidationProperties> fields() {
        return Map.of("pay.allowanceFen", less, "pay.method", method);
    }
}
