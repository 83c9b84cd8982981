CREATE TABLE editions (
    number       INTEGER PRIMARY KEY,
    published_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    editor       VARCHAR(80)                 NOT NULL,
    note         VARCHAR(2000)               NOT NULL,
    sha256       VARCHAR(64)                 NOT NULL,
    catalog      TEXT                        NOT NULL -- the whole catalogue as JSON; never changed once written
);
