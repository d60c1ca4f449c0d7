package org.countystore.loveshop;

/** The pictures that goods of a love shop may bear, drawn for the project. */
public enum Drawing {
    RICE("produce/rice"), CORN_GRITS("produce/corngrits"), OIL("produce/rapeoil"), EGGS("produce/eggs"), TEA("produce/tea"),
    TOFU("produce/tofu"), POTATO("produce/potato"), PEANUT("produce/peanut"), HONEY("produce/honey"), CURED_PORK("produce/curedpork"),
    QUILT("produce/silkquilt"), SALT("goods/salt"), SOY_SAUCE("goods/soysauce"), DETERGENT("goods/detergent"), SOAP("goods/soap"),
    TOOTHPASTE("goods/toothpaste"), TOWEL("goods/towel"), PAPER("goods/paper"), NOTEBOOK("goods/notebook"), GLOVES("goods/gloves"),
    OTHER("goods/other");

    private final String file;

    Drawing(String file) {
        this.file = file;
    }

    /** Where the browser finds it. */
    public String path() {
        return "images/" + file + ".svg";
    }
}
