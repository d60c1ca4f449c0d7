CREATE SEQUENCE announcement_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE announcement (
    id           BIGINT      NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36) NOT NULL,
    household_id BIGINT      NOT NULL,
    village      VARCHAR(12) NOT NULL,
    produce      VARCHAR(40) NOT NULL,
    grams        BIGINT      NOT NULL,
    from_day     DATE        NOT NULL,
    to_day       DATE        NOT NULL,
    announced_by VARCHAR(80) NOT NULL,
    announced_at TIMESTAMP   NOT NULL,
    withdrawn_at TIMESTAMP,
    version      BIGINT      NOT NULL,
    CONSTRAINT announcement_uuid UNIQUE (uuid),
    CONSTRAINT announcement_household_fk FOREIGN KEY (household_id) REFERENCES household (id),
    CONSTRAINT announcement_village_fk FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT announcement_produce_fk FOREIGN KEY (produce) REFERENCES produce (code)
);
CREATE INDEX announcement_by_village ON announcement (village, to_day, id);
CREATE INDEX announcement_by_household ON announcement (household_id);
CREATE INDEX announcement_by_produce ON announcement (produce);

CREATE SEQUENCE collection_day_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE collection_day (
    id           BIGINT       NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36)  NOT NULL,
    village      VARCHAR(12)  NOT NULL,
    planned_on   DATE         NOT NULL,
    kinds        VARCHAR(1000) NOT NULL,
    planned_by   VARCHAR(80)  NOT NULL,
    planned_at   TIMESTAMP    NOT NULL,
    cancelled_at TIMESTAMP,
    version      BIGINT       NOT NULL,
    CONSTRAINT collection_day_uuid UNIQUE (uuid),
    CONSTRAINT collection_day_village_fk FOREIGN KEY (village) REFERENCES collection_point (village)
);
CREATE INDEX collection_day_by_village ON collection_day (village, planned_on);

CREATE SEQUENCE wanted_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE wanted (
    id        BIGINT      NOT NULL PRIMARY KEY,
    uuid      VARCHAR(36) NOT NULL,
    place     VARCHAR(12) NOT NULL,
    produce   VARCHAR(40) NOT NULL,
    grade     VARCHAR(20) NOT NULL,
    grams     BIGINT      NOT NULL,
    by_day    DATE        NOT NULL,
    words     VARCHAR(200) NOT NULL,
    wanted_by VARCHAR(80) NOT NULL,
    wanted_at TIMESTAMP   NOT NULL,
    ended_at  TIMESTAMP,
    version   BIGINT      NOT NULL,
    CONSTRAINT wanted_uuid UNIQUE (uuid),
    CONSTRAINT wanted_place_fk FOREIGN KEY (place) REFERENCES place (code),
    CONSTRAINT wanted_grade_fk FOREIGN KEY (produce, grade) REFERENCES grade (produce, code)
);
CREATE INDEX wanted_by_place ON wanted (place, by_day, id);
CREATE INDEX wanted_by_grade ON wanted (produce, grade);
