CREATE SEQUENCE sorting_run_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE inspection_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE packing_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE sorting_run (
    id                 BIGINT      NOT NULL PRIMARY KEY,
    uuid               VARCHAR(36) NOT NULL,
    station            VARCHAR(12) NOT NULL,
    produce            VARCHAR(40) NOT NULL,
    loss_grams         BIGINT      NOT NULL,
    tolerated_permille INT         NOT NULL,
    loss_reason        VARCHAR(200),
    sorted_on          DATE        NOT NULL,
    sorted_at          TIMESTAMP   NOT NULL,
    sorted_by          VARCHAR(80) NOT NULL,
    state              VARCHAR(10) NOT NULL,
    reversed_at        TIMESTAMP,
    reversed_by        VARCHAR(80),
    reversal_reason    VARCHAR(200),
    version            BIGINT      NOT NULL,
    CONSTRAINT sorting_run_uuid UNIQUE (uuid),
    CONSTRAINT sorting_run_state CHECK (state IN ('DONE', 'REVERSED')),
    CONSTRAINT sorting_run_loss CHECK (loss_grams >= 0),
    CONSTRAINT sorting_run_station FOREIGN KEY (station) REFERENCES place (code),
    CONSTRAINT sorting_run_produce FOREIGN KEY (produce) REFERENCES produce (code)
);
CREATE INDEX sorting_run_by_day ON sorting_run (station, sorted_on, id);
CREATE INDEX sorting_run_by_produce ON sorting_run (produce);

CREATE TABLE sorting_input (
    run_id   BIGINT      NOT NULL,
    line_no  INT         NOT NULL,
    lot_id   BIGINT      NOT NULL,
    lot_code VARCHAR(20) NOT NULL,
    grams    BIGINT      NOT NULL,
    CONSTRAINT sorting_input_pk PRIMARY KEY (run_id, line_no),
    CONSTRAINT sorting_input_once UNIQUE (run_id, lot_id),
    CONSTRAINT sorting_input_grams CHECK (grams >= 1),
    CONSTRAINT sorting_input_of FOREIGN KEY (run_id) REFERENCES sorting_run (id),
    CONSTRAINT sorting_input_lot FOREIGN KEY (lot_id) REFERENCES lot (id)
);
CREATE INDEX sorting_input_by_lot ON sorting_input (lot_id);

CREATE TABLE sorting_output (
    run_id   BIGINT      NOT NULL,
    line_no  INT         NOT NULL,
    lot_id   BIGINT      NOT NULL,
    lot_code VARCHAR(20) NOT NULL,
    grade    VARCHAR(20) NOT NULL,
    grams    BIGINT      NOT NULL,
    CONSTRAINT sorting_output_pk PRIMARY KEY (run_id, line_no),
    CONSTRAINT sorting_output_once UNIQUE (lot_id),
    CONSTRAINT sorting_output_grams CHECK (grams >= 1),
    CONSTRAINT sorting_output_of FOREIGN KEY (run_id) REFERENCES sorting_run (id),
    CONSTRAINT sorting_output_lot FOREIGN KEY (lot_id) REFERENCES lot (id)
);

CREATE TABLE inspection (
    id            BIGINT      NOT NULL PRIMARY KEY,
    uuid          VARCHAR(36) NOT NULL,
    lot_id        BIGINT      NOT NULL,
    lot_code      VARCHAR(20) NOT NULL,
    place         VARCHAR(12) NOT NULL,
    method        VARCHAR(80) NOT NULL,
    result        VARCHAR(12) NOT NULL,
    report_number VARCHAR(60),
    revisits_id   BIGINT,
    inspected_on  DATE        NOT NULL,
    inspected_at  TIMESTAMP   NOT NULL,
    inspected_by  VARCHAR(80) NOT NULL,
    CONSTRAINT inspection_uuid UNIQUE (uuid),
    CONSTRAINT inspection_revisits_once UNIQUE (revisits_id),
    CONSTRAINT inspection_result CHECK (result IN ('RELEASED', 'QUARANTINED', 'REJECTED')),
    CONSTRAINT inspection_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT inspection_place FOREIGN KEY (place) REFERENCES place (code),
    CONSTRAINT inspection_revisits FOREIGN KEY (revisits_id) REFERENCES inspection (id)
);
CREATE INDEX inspection_by_lot ON inspection (lot_id, id);
CREATE INDEX inspection_by_day ON inspection (inspected_on, id);
CREATE INDEX inspection_by_place ON inspection (place);

CREATE TABLE packing (
    id              BIGINT      NOT NULL PRIMARY KEY,
    uuid            VARCHAR(36) NOT NULL,
    station         VARCHAR(12) NOT NULL,
    from_lot_id     BIGINT      NOT NULL,
    from_lot_code   VARCHAR(20) NOT NULL,
    lot_id          BIGINT      NOT NULL,
    lot_code        VARCHAR(20) NOT NULL,
    sku             VARCHAR(60) NOT NULL,
    packs           INT         NOT NULL,
    pack_grams      BIGINT      NOT NULL,
    rest_grams      BIGINT      NOT NULL,
    rest            VARCHAR(4)  NOT NULL,
    best_before     DATE        NOT NULL,
    packed_on       DATE        NOT NULL,
    packed_at       TIMESTAMP   NOT NULL,
    packed_by       VARCHAR(80) NOT NULL,
    state           VARCHAR(10) NOT NULL,
    reversed_at     TIMESTAMP,
    reversed_by     VARCHAR(80),
    reversal_reason VARCHAR(200),
    version         BIGINT      NOT NULL,
    CONSTRAINT packing_uuid UNIQUE (uuid),
    CONSTRAINT packing_state CHECK (state IN ('DONE', 'REVERSED')),
    CONSTRAINT packing_lot_once UNIQUE (lot_id),
    CONSTRAINT packing_rest CHECK (rest IN ('KEEP', 'LOSS')),
    CONSTRAINT packing_amounts CHECK (packs >= 1 AND pack_grams >= 1 AND rest_grams >= 0),
    CONSTRAINT packing_station FOREIGN KEY (station) REFERENCES place (code),
    CONSTRAINT packing_sku FOREIGN KEY (sku) REFERENCES sku (code),
    CONSTRAINT packing_from FOREIGN KEY (from_lot_id) REFERENCES lot (id),
    CONSTRAINT packing_made FOREIGN KEY (lot_id) REFERENCES lot (id)
);
CREATE INDEX packing_by_day ON packing (station, packed_on, id);
CREATE INDEX packing_by_from ON packing (from_lot_id);
CREATE INDEX packing_by_sku ON packing (sku);
