package org.countystore.household;

import org.countystore.kernel.HouseholdId;
import org.countystore.kernel.PlaceCode;

/**
 * What a list needs of a household to say who it is, for lists of hundreds that would not read everything the register knows.
 *
 * @param publishName whether it agreed to have its name shown to the public
 * @param outside     whether it stands for all who sell in the village and are in no register
 */
public record Nameplate(HouseholdId id, String code, String headName, PlaceCode village, boolean publishName, boolean outside) {
    /** As anybody may see it. */
    public String maskedHead() {
        return outside ? headName : Mask.name(headName);
    }
}
