package planted.ordering;

import jakarta.enterprise.event.Observes;

class ObservesAClass {
    void on(@Observes Observed event) {
    }
}
