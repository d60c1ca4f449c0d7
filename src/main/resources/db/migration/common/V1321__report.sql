-- papers as they were sent in, or drawn anew where they are pictures
CREATE TABLE document (
    uuid     VARCHAR(36) NOT NULL PRIMARY KEY,
    owner_id BIGINT      NOT NULL,
    form     VARCHAR(4)  NOT NULL,
    content  ${bytes}    NOT NULL,
    kept_at  TIMESTAMP   NOT NULL,
    CONSTRAINT document_form CHECK (form IN ('PDF', 'JPEG')),
    CONSTRAINT document_owner FOREIGN KEY (owner_id) REFERENCES account (id)
);
CREATE INDEX document_by_owner ON document (owner_id);
ALTER TABLE inspection ADD COLUMN report VARCHAR(36);
ALTER TABLE inspection ADD CONSTRAINT inspection_report UNIQUE (report);
ALTER TABLE inspection ADD CONSTRAINT inspection_report_is FOREIGN KEY (report) REFERENCES document (uuid);
