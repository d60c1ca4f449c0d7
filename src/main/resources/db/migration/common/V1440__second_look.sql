-- of one deed in twenty: what somebody says who does not know whose it is, beside what the reviewers had decided by then
CREATE SEQUENCE second_look_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE second_look (
    id         BIGINT      NOT NULL PRIMARY KEY,
    uuid       VARCHAR(36) NOT NULL,
    review_id  BIGINT      NOT NULL,
    deed_id    BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    voted      BIGINT      NOT NULL,
    points     BIGINT,
    drawn_at   TIMESTAMP   NOT NULL,
    looked_at  TIMESTAMP,
    version    BIGINT      NOT NULL,
    CONSTRAINT second_look_uuid UNIQUE (uuid),
    CONSTRAINT second_look_once UNIQUE (deed_id),
    CONSTRAINT second_look_points CHECK (voted >= 0 AND (points IS NULL OR points >= 0)),
    CONSTRAINT second_look_review_fk FOREIGN KEY (review_id) REFERENCES review (id),
    CONSTRAINT second_look_deed_fk FOREIGN KEY (deed_id) REFERENCES deed (id),
    CONSTRAINT second_look_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX second_look_by_account ON second_look (account_id, looked_at);
CREATE INDEX second_look_by_review ON second_look (review_id);
