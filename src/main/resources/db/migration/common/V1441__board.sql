ALTER TABLE rulebook ADD COLUMN board_kinds VARCHAR(80) DEFAULT '' NOT NULL;

CREATE SEQUENCE board_entry_seq START WITH 50 INCREMENT BY 50;
-- a deed on the honour roll, or on the exposure board where it was a deduction
CREATE TABLE board_entry (
    id            BIGINT      NOT NULL PRIMARY KEY,
    uuid          VARCHAR(36) NOT NULL,
    village       VARCHAR(12) NOT NULL,
    deed_id       BIGINT      NOT NULL,
    board         VARCHAR(8)  NOT NULL,
    days          INT         NOT NULL,
    proposed_by   VARCHAR(80) NOT NULL,
    proposed_at   TIMESTAMP   NOT NULL,
    approved_by   VARCHAR(80),
    approved_at   TIMESTAMP,
    until_on      DATE,
    answer        VARCHAR(200),
    answered_by   VARCHAR(80),
    answered_at   TIMESTAMP,
    taken_down_by VARCHAR(80),
    taken_down_at TIMESTAMP,
    reason        VARCHAR(200),
    version       BIGINT      NOT NULL,
    CONSTRAINT board_entry_uuid UNIQUE (uuid),
    CONSTRAINT board_entry_once UNIQUE (deed_id),
    CONSTRAINT board_entry_board CHECK (board IN ('HONOUR', 'EXPOSURE')),
    CONSTRAINT board_entry_two CHECK (approved_by IS NULL OR approved_by <> proposed_by),
    CONSTRAINT board_entry_village_fk FOREIGN KEY (village) REFERENCES place (code),
    CONSTRAINT board_entry_deed_fk FOREIGN KEY (deed_id) REFERENCES deed (id)
);
CREATE INDEX board_entry_by_village ON board_entry (village, until_on);
