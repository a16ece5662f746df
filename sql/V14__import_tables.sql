-- What a file that was read holds: the table of the register, as "progress"; empty for what was read
-- before the program noted it. Placeholders as in V1.
ALTER TABLE import_file ADD COLUMN of_table VARCHAR(100) DEFAULT '' NOT NULL;
