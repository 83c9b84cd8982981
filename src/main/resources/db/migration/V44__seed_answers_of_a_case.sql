-- Builds a team that delivers: the story has a product manager, used to change, and no team in trouble.
UPDATE example_answers
SET option_id = (
        SELECT o.id FROM question_options o JOIN questions e ON e.id = o.question_id JOIN questionnaires q ON q.id = e.questionnaire_id
        WHERE q.slug = 'which-role-suits-me' AND e.question_key = 'change' AND o.option_key = 'at-ease')
WHERE example_id IN (
        SELECT x.id FROM examples x JOIN questionnaires q ON q.id = x.questionnaire_id
        WHERE q.slug = 'which-role-suits-me' AND x.example_key = 'builds-a-team-that-delivers')
    AND option_id IN (
        SELECT o.id FROM question_options o JOIN questions e ON e.id = o.question_id JOIN questionnaires q ON q.id = e.questionnaire_id
        WHERE q.slug = 'which-role-suits-me' AND e.question_key = 'problems' AND o.option_key = 'team-trouble');
