package org.countystore.kernel;

import java.util.List;

/** What waits for the caller in one capability: each one says its own, the home screen shows them all. */
public interface NextWork {
    List<WorkItem> forCaller();

    /** What nobody waits for is not mentioned. */
    static void add(List<WorkItem> work, String text, long count, String route, String icon) {
        if (count > 0) {
            work.add(new WorkItem(text, count, route, icon));
        }
    }

    /**
     * @param text  key of the words beside the count
     * @param count how many wait, 0 or more
     * @param route where the work is done
     * @param icon  a symbol of images/icons.svg
     */
    record WorkItem(String text, long count, String route, String icon) {
    }
}
