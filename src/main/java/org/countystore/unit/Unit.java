package org.countystore.unit;

import org.countystore.kernel.Fields;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.UnitId;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An office, school or company whose union grants its staff the yearly allowance. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    @GeneratedValue(generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq", sequenceName = "unit_seq", allocationSize = 50)
    private long id;
    private String code;
    private String name;
    private PlaceCode place;
    @Version
    private long version;

    protected Unit() {
    }

    Unit(String code, String name, PlaceCode place) {
        new Fields().must(code != null && code.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}"), "code", "unit_code").orRefuse();
        this.code = code;
        this.place = place;
        rename(name);
    }

    void rename(String newName) {
        new Fields().text(newName, 120, "name").orRefuse();
        name = newName.strip();
    }

    public UnitId id() {
        return new UnitId(id);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public PlaceCode place() {
        return place;
    }
}
