package planted.ordering;

import jakarta.persistence.EntityManager;

public class PublicRepository {
    EntityManager db;
}
