CREATE TABLE sign_in_counters (
    counter       VARCHAR(64) PRIMARY KEY, -- the digest of an account, an address or both
    failures      INTEGER                     NOT NULL,
    since         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    blocked_until TIMESTAMP(6) WITH TIME ZONE,
    known_until   TIMESTAMP(6) WITH TIME ZONE -- this account has signed in from this address
);
