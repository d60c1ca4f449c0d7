package planted.ordering;

import com.vaadin.flow.component.UI;

class KnowsVaadin {
    UI ui;
}
