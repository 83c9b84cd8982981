-- Which role suits me: strong from 5 instead of 6, two inclinations that a source names and a hint. Only where nobody has set another.
UPDATE questionnaires SET needed_from = 5, version = version + 1
WHERE slug = 'which-role-suits-me' AND needed_from = 6 AND close_within = 2;

-- The story of this case says nothing of a team in trouble.
DELETE FROM example_answers
WHERE example_id IN (
        SELECT x.id FROM examples x JOIN questionnaires q ON q.id = x.questionnaire_id
        WHERE q.slug = 'which-role-suits-me' AND x.example_key = 'builds-a-team-that-delivers')
    AND option_id IN (
        SELECT o.id FROM question_options o JOIN questions e ON e.id = o.question_id JOIN questionnaires q ON q.id = e.questionnaire_id
        WHERE q.slug = 'which-role-suits-me' AND e.question_key = 'problems' AND o.option_key = 'team-trouble');
