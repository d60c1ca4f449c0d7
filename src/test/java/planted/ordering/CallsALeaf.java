package planted.ordering;

import planted.ordering.ui.Leaf;

class CallsALeaf {
    Leaf leaf;
}
