package org.countystore.place;

import java.util.Optional;

import org.countystore.kernel.PlaceCode;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A county, a town, or a village or community below it. Comes from the official list and does not change. */
@Entity
@Table(name = "place")
public class Place {
    /** A community (社区) is the town's counterpart of a village and is treated like one. */
    public enum Kind {
        COUNTY, TOWN, COMMUNITY, VILLAGE
    }

    @Id
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "parent")
    private PlaceCode parent;

    protected Place() {
    }

    Place(PlaceCode code, String name, Kind kind, Optional<PlaceCode> parent) {
        this.code = code.value();
        this.name = name;
        this.kind = kind;
        this.parent = parent.orElse(null);
    }

    public PlaceCode code() {
        return new PlaceCode(code);
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** The place right above; a county has none. */
    public Optional<PlaceCode> parent() {
        return Optional.ofNullable(parent);
    }
}
