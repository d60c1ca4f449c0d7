-- by how much a line costs less in the end than it was placed at, and how many of its packs never came
ALTER TABLE order_line ADD COLUMN cause VARCHAR(8);
ALTER TABLE order_line ADD COLUMN missing_packs INT NOT NULL DEFAULT 0;
ALTER TABLE order_line ADD COLUMN abated_fen BIGINT NOT NULL DEFAULT 0;
ALTER TABLE order_line ADD COLUMN abated_self_fen BIGINT NOT NULL DEFAULT 0;
ALTER TABLE order_line ADD CONSTRAINT order_line_missing CHECK (missing_packs BETWEEN 0 AND quantity);
ALTER TABLE order_line ADD CONSTRAINT order_line_abated CHECK (abated_fen BETWEEN 0 AND fen AND abated_self_fen BETWEEN 0 AND self_fen);
ALTER TABLE order_line ADD CONSTRAINT order_line_cause CHECK (cause IN ('LIGHTER', 'SHORT'));

-- what an order gives back when it is packed; its own money is owed until it is handed out
CREATE TABLE abatement (
    order_id     BIGINT      NOT NULL PRIMARY KEY,
    uuid         VARCHAR(36) NOT NULL,
    store        VARCHAR(12) NOT NULL,
    fen          BIGINT      NOT NULL,
    self_fen     BIGINT      NOT NULL,
    abated_at    TIMESTAMP   NOT NULL,
    paid_back_at TIMESTAMP,
    paid_back_by VARCHAR(80),
    version      BIGINT      NOT NULL,
    CONSTRAINT abatement_uuid UNIQUE (uuid),
    CONSTRAINT abatement_sums CHECK (self_fen BETWEEN 0 AND fen),
    CONSTRAINT abatement_paid CHECK (paid_back_at IS NULL OR self_fen > 0),
    CONSTRAINT abatement_of FOREIGN KEY (order_id) REFERENCES county_order (id),
    CONSTRAINT abatement_store FOREIGN KEY (store) REFERENCES place (code)
);
CREATE INDEX abatement_by_store ON abatement (store, order_id);
CREATE INDEX abatement_paid_back ON abatement (paid_back_at);

CREATE TABLE abatement_portion (
    order_id   BIGINT  NOT NULL,
    line_no    INT     NOT NULL,
    year_no    INT     NOT NULL,
    tranche_no INT     NOT NULL,
    fen        BIGINT  NOT NULL,
    again      BOOLEAN NOT NULL,
    PRIMARY KEY (order_id, line_no, year_no, tranche_no),
    CONSTRAINT abatement_portion_fen CHECK (fen > 0),
    CONSTRAINT abatement_portion_of FOREIGN KEY (order_id, line_no) REFERENCES order_line (order_id, line_no),
    CONSTRAINT abatement_portion_tranche FOREIGN KEY (year_no, tranche_no) REFERENCES tranche (year_no, tranche_no)
);
CREATE INDEX abatement_portion_by_tranche ON abatement_portion (year_no, tranche_no);
