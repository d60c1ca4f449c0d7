package planted.ordering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity(name = "PlantedSettable")
class Settable {
    @Id
    long id;
    @ManyToOne
    Settable parent;

    void setId(long id) {
        this.id = id;
    }
}
