CREATE TABLE move_points (
    move_id  BIGINT            NOT NULL REFERENCES moves (id),
    aspect   VARCHAR(20)       NOT NULL,
    position INTEGER           NOT NULL,
    text     VARCHAR(500)      NOT NULL,
    sources  VARCHAR(20) ARRAY NOT NULL,
    PRIMARY KEY (move_id, aspect, position)
);
