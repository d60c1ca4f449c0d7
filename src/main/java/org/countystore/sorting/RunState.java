package org.countystore.sorting;

/** Whether a run stands, or was taken back. */
public enum RunState {
    DONE, REVERSED
}
