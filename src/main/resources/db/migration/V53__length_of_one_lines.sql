-- As long as the records allow: whatever is an edition can be taken into the working copy.
ALTER TABLE roles ALTER COLUMN one_line SET DATA TYPE VARCHAR(2000);
