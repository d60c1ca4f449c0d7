CREATE SEQUENCE unit_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE unit (
    id      BIGINT       NOT NULL PRIMARY KEY,
    code    VARCHAR(40)  NOT NULL,
    name    VARCHAR(120) NOT NULL,
    place   VARCHAR(12)  NOT NULL,
    version BIGINT       NOT NULL,
    CONSTRAINT unit_code UNIQUE (code),
    CONSTRAINT unit_place FOREIGN KEY (place) REFERENCES place (code)
);
CREATE INDEX unit_by_place ON unit (place, code);

CREATE SEQUENCE employee_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE employee (
    id           BIGINT      NOT NULL PRIMARY KEY,
    unit_id      BIGINT      NOT NULL,
    account_id   BIGINT,
    name         VARCHAR(60) NOT NULL,
    staff_number VARCHAR(40) NOT NULL,
    joined_on    DATE        NOT NULL,
    left_on      DATE,
    version      BIGINT      NOT NULL,
    CONSTRAINT employee_account UNIQUE (account_id),
    CONSTRAINT employee_number UNIQUE (unit_id, staff_number),
    CONSTRAINT employee_of FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT employee_signs_in FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT employee_left CHECK (left_on IS NULL OR left_on >= joined_on)
);
CREATE INDEX employee_by_unit ON employee (unit_id, id);
