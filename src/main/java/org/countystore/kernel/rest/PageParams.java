package org.countystore.kernel.rest;

import java.util.Optional;

import org.countystore.kernel.Page;
import org.countystore.kernel.Refused;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;

/** {@code ?size=} (1 to 200, 50 unless told) and {@code ?after=}, as every list of the API takes them. */
public class PageParams {
    @QueryParam("size")
    private String size;
    @QueryParam("after")
    private String after;

    public Page page() {
        return page(size, after);
    }

    /** The same for a list that reads its parameters by hand. */
    public static Page page(MultivaluedMap<String, String> asked) {
        return page(asked.getFirst("size"), asked.getFirst("after"));
    }

    private static Page page(String size, String after) {
        return new Page(Optional.ofNullable(after).filter(text -> !text.isEmpty()), size == null ? Page.FIRST.size() : number(size));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refused.invalid("size", "between", 1, Page.LARGEST);
        }
    }
}
