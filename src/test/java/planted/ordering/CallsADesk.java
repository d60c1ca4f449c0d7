package planted.ordering;

class CallsADesk {
    void go(ForgetfulDesk desk) {
        desk.actWithoutAsking();
    }
}
