package org.countystore.ordering.ui;

import org.countystore.ordering.Cart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** The cart of this window's buyer holds something else than before. */
public class CartChanged extends ComponentEvent<UI> {
    private static final long serialVersionUID = 1L;
    private final int things;

    private CartChanged(UI ui, int things) {
        super(ui, false);
        this.things = things;
    }

    static void tell(Cart cart) {
        tell(cart.lines().size());
    }

    static void tell(int things) {
        ComponentUtil.fireEvent(UI.getCurrent(), new CartChanged(UI.getCurrent(), things));
    }

    /** How many different things lie in it now. */
    int things() {
        return things;
    }
}
