-- Which role suits me: strong from 5 instead of 6, two inclinations that a source names and a hint. Only where nobody has set another.
UPDATE questionnaires SET needed_from = 5, version = version + 1
WHERE slug = 'which-role-suits-me' AND needed_from = 6 AND close_within = 2;
