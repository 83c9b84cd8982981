-- As for the other questions that take several answers: the page says so by itself.
UPDATE questions SET help = 'People with the skill and the time.'
WHERE help = 'People with the skill and the time. Choose all that apply.'
    AND multiple AND questionnaire_id IN (SELECT id FROM questionnaires WHERE slug = 'which-role-do-we-need');
