package planted.place;

import planted.ordering.Observed;

class CallsUp {
    Observed above;
}
