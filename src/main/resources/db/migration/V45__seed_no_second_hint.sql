-- The page says by itself that several answers may be chosen. Only where nobody has worded it otherwise.
UPDATE questions SET help = NULL
WHERE help IN ('Choose all that apply.', 'Choose all that apply. If none does, just continue.', 'Choose all that apply. If it lacks nothing, just continue.')
    AND multiple AND questionnaire_id IN (SELECT id FROM questionnaires WHERE slug IN ('which-role-do-we-need', 'which-role-suits-me'));
