-- The roles of the verdict, in its order.
CREATE TABLE example_roles (
    example_id BIGINT  NOT NULL REFERENCES examples (id),
    position   INTEGER NOT NULL,
    role_id    BIGINT  NOT NULL REFERENCES roles (id),
    PRIMARY KEY (example_id, position)
);
