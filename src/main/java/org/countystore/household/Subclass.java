package org.countystore.household;

import java.util.Arrays;
import java.util.List;

/** The two kinds within each class: 放心户, 缺项户, 可脱户, 沉底户, 特困供养户, 兜底低保户. */
public enum Subclass {
    ABLE_SECURE(LabourCapacity.ABLE), ABLE_LACKING(LabourCapacity.ABLE), LIMITED_LIFTABLE(LabourCapacity.LIMITED),
    LIMITED_DEEP(LabourCapacity.LIMITED), NONE_SUPPORTED(LabourCapacity.NONE), NONE_MINIMUM_LIVING(LabourCapacity.NONE);

    private final LabourCapacity labourCapacity;

    Subclass(LabourCapacity labourCapacity) {
        this.labourCapacity = labourCapacity;
    }

    public LabourCapacity labourCapacity() {
        return labourCapacity;
    }

    public static List<Subclass> of(LabourCapacity capacity) {
        return Arrays.stream(values()).filter(each -> each.labourCapacity == capacity).toList();
    }
}
