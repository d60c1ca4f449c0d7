package planted.ordering.ui;

public class Leaf {
}
