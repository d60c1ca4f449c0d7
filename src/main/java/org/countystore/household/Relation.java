package org.countystore.household;

/** How a member stands to the head of the household. */
public enum Relation {
    HEAD, SPOUSE, CHILD, PARENT, GRANDCHILD, OTHER
}
