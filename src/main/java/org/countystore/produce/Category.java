package org.countystore.produce;

/** The shelves of the store: grain and oil, fruit and vegetables, fungi, meat and eggs, tea, household goods. */
public enum Category {
    GRAIN, FRUIT, FUNGI, MEAT, TEA, HOME
}
