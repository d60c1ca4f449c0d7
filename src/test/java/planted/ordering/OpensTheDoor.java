package planted.ordering;

import org.countystore.kernel.Caller;

class OpensTheDoor {
    String go() {
        return Caller.as(Caller.anonymous(""), () -> "in");
    }
}
