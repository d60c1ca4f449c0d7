package org.countystore.access;

/** As the real ones, only without the 210,000 rounds; counts how often one was looked at. */
class QuickPasswords extends Passwords {
    int looks;

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    boolean fits(String password, String hash) {
        looks++;
        return hash.equals(hash(password));
    }

    @Override
    void pretend(String password) {
        fits(password, "nobody's");
    }
}
