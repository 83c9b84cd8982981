-- What is archived stays with the editors and is left out of editions.
CREATE TABLE archived_items (
    kind     VARCHAR(20)  NOT NULL,
    item_key VARCHAR(170) NOT NULL,
    PRIMARY KEY (kind, item_key)
);
