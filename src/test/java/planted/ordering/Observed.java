package planted.ordering;

public class Observed {
}
