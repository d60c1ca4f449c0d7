CREATE SEQUENCE ledger_account_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE ledger_account (
    id       BIGINT       NOT NULL PRIMARY KEY,
    code     VARCHAR(120) NOT NULL UNIQUE,
    unit     VARCHAR(8)   NOT NULL CHECK (unit IN ('FEN', 'POINT')),
    floored  BOOLEAN      NOT NULL,
    -- spendable now: came in less went out less held; null where there is no floor
    balance  BIGINT,
    CONSTRAINT ledger_account_floor CHECK (balance >= 0),
    CONSTRAINT ledger_account_keeps CHECK ((floored = TRUE AND balance IS NOT NULL) OR (floored = FALSE AND balance IS NULL))
);

CREATE TABLE transfer (
    id           VARCHAR(36) NOT NULL PRIMARY KEY,
    business     VARCHAR(36) NOT NULL,
    name         VARCHAR(80) NOT NULL,
    step         VARCHAR(8)  NOT NULL CHECK (step IN ('MOVE', 'HOLD', 'SETTLE', 'RELEASE', 'REVERSE')),
    kind         VARCHAR(40) NOT NULL,
    from_account BIGINT      NOT NULL,
    to_account   BIGINT      NOT NULL,
    amount       BIGINT      NOT NULL CHECK (amount > 0),
    freed        BIGINT      NOT NULL CHECK (freed >= 0),
    resolves     VARCHAR(36),
    reverses     VARCHAR(36),
    happened_at  TIMESTAMP   NOT NULL,
    booked_on    DATE        NOT NULL,
    CONSTRAINT transfer_from FOREIGN KEY (from_account) REFERENCES ledger_account (id),
    CONSTRAINT transfer_to FOREIGN KEY (to_account) REFERENCES ledger_account (id),
    CONSTRAINT transfer_resolves FOREIGN KEY (resolves) REFERENCES transfer (id),
    CONSTRAINT transfer_reverses FOREIGN KEY (reverses) REFERENCES transfer (id),
    -- a hold ends once, a mistake is taken back once, whoever comes first
    CONSTRAINT transfer_resolves_once UNIQUE (resolves),
    CONSTRAINT transfer_reverses_once UNIQUE (reverses),
    CONSTRAINT transfer_two_accounts CHECK (from_account <> to_account),
    CONSTRAINT transfer_answers CHECK ((step IN ('SETTLE', 'RELEASE') AND resolves IS NOT NULL AND reverses IS NULL)
        OR (step = 'REVERSE' AND resolves IS NULL AND reverses IS NOT NULL)
        OR (step IN ('MOVE', 'HOLD') AND resolves IS NULL AND reverses IS NULL))
);
CREATE INDEX transfer_business ON transfer (business);
CREATE INDEX transfer_out ON transfer (from_account, step, booked_on);
CREATE INDEX transfer_in ON transfer (to_account, step, booked_on);
CREATE INDEX transfer_day ON transfer (booked_on);

CREATE TABLE ledger_checkpoint (
    account_id BIGINT NOT NULL,
    closed_on  DATE   NOT NULL,
    -- came in less went out, up to the end of that day
    amount     BIGINT NOT NULL,
    PRIMARY KEY (account_id, closed_on),
    CONSTRAINT ledger_checkpoint_account FOREIGN KEY (account_id) REFERENCES ledger_account (id)
);
CREATE INDEX ledger_checkpoint_day ON ledger_checkpoint (closed_on);
