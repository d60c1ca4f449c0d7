package org.countystore.ordering.ui;

import java.io.Serializable;

import org.countystore.ordering.Delivery;
import org.countystore.ordering.Method;

import com.vaadin.flow.server.VaadinSession;

/**
 * What was typed at the checkout, kept for the visit, so that a look at the cart, a reload or another language loses
 * nothing. Empty text is what was not typed.
 */
record CheckoutDraft(Delivery.Kind kind, String place, String address, String allowance, Method method) implements Serializable {
    private static final CheckoutDraft EMPTY = new CheckoutDraft(Delivery.Kind.UNIT, "", "", "", Method.WECHAT);

    static CheckoutDraft now() {
        CheckoutDraft draft = VaadinSession.getCurrent().getAttribute(CheckoutDraft.class);
        return draft == null ? EMPTY : draft;
    }

    CheckoutDraft to(Delivery.Kind otherKind, String otherPlace, String otherAddress) {
        return new CheckoutDraft(otherKind, otherPlace, otherAddress, allowance, method);
    }

    CheckoutDraft using(String otherAllowance) {
        return new CheckoutDraft(kind, place, address, otherAllowance, method);
    }

    CheckoutDraft payingBy(Method other) {
        return new CheckoutDraft(kind, place, address, allowance, other);
    }

    void keep() {
        VaadinSession.getCurrent().setAttribute(CheckoutDraft.class, this);
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(CheckoutDraft.class, null);
    }
}
