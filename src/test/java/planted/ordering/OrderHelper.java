package planted.ordering;

class OrderHelper {
}
