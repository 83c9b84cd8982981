INSERT INTO roles (position, slug, name, abbreviation, colour, one_line, one_line_sources, question, question_sources, summary, summary_sources)
VALUES
    (1, 'product-manager', 'product manager', 'PdM', 'TEAL',
     'Decides what gets built and why, and answers for the outcome.', ARRAY['S0', 'S3'],
     'Are we building the right thing?', ARRAY['S3'],
     'A product manager answers for what a product achieves, for its users and for the business. The work runs from research and strategy through the order of the roadmap to measuring what a launch brought about. It has no fixed end: it goes on for as long as the product does.', ARRAY['S0', 'S1', 'S3', 'S4']),
    (2, 'project-manager', 'project manager', 'PjM', 'RUST',
     'Sees to how and when it gets built: on time, on budget, in scope.', ARRAY['S0'],
     'Are we building it right?', ARRAY['S3'],
     'A project manager sees that decided work arrives: on time, within budget and to the agreed quality. That takes a plan, coordination between teams, an early eye on risks, and people who know where things stand. The decision what to build is not theirs, and the work ends when the project does.', ARRAY['S0', 'S1', 'S3', 'S4']),
    (3, 'product-owner', 'product owner', 'PO', 'PLUM',
     'Keeps the backlog in order, so that the team always works on what is most valuable.', ARRAY['S2', 'S3'],
     'What does the team build next?', ARRAY['S3'],
     'A product owner orders the backlog, turns the vision into stories the team can work on, and says yes or no to what is finished. The role comes from Scrum and looks from sprint to sprint. In many companies the product manager is the product owner as well; larger ones often separate the two.', ARRAY['S2', 'S3']),
    (4, 'technical-program-manager', 'technical program manager', 'TPM', 'BLUE',
     'Leads technical work across many teams: close to project management, with more technical depth.', ARRAY['S0', 'GLH'],
     'What depends on what, and will it come together?', ARRAY['REMIT'],
     'A technical program manager does work close to project management, but deeper in the technology, mostly at very large technology companies. One such company describes it as leading complex programs across product, engineering and security: their plans, risks and dependencies, and the word to everyone concerned. Skill in running programs comes first there, knowledge of the domain second.', ARRAY['S0', 'GLH']),
    (5, 'scrum-master', 'scrum master', 'SM', 'GREEN',
     'Answers for Scrum being practised well and for the team being effective.', ARRAY['SG'],
     'What keeps the team from working well?', ARRAY['REMIT'],
     'In a larger organisation, a scrum master can be the one who runs the execution while a product manager owns the roadmap. The Scrum Guide defines the role as serving team, product owner and organisation: by coaching, by getting impediments out of the way and by keeping events useful. The order of the backlog stays with the product owner.', ARRAY['S0', 'SG']),
    (6, 'delivery-manager', 'delivery manager', 'DM', 'CRIMSON',
     'Answers for the delivery of products and services, and for how the team performs.', ARRAY['GDD'],
     'What stands between the team and delivery?', ARRAY['REMIT'],
     'In a larger organisation, a delivery manager can be the one who runs the execution while a product manager owns the roadmap. The UK government’s framework makes the role answer for delivery: it builds and keeps the team, finds what is in its way, makes its work visible and coaches it in agile and lean practice.', ARRAY['S0', 'GDD']);

INSERT INTO role_titles (role_id, position, text, sources)
SELECT r.id, v.position, v.text, v.sources
FROM (VALUES
    ('product-manager', 1, 'PM', ARRAY['S0', 'S3', 'S4']),
    ('product-manager', 2, 'PdM', ARRAY['REMIT']),
    ('project-manager', 1, 'PM', ARRAY['S4']),
    ('project-manager', 2, 'PjM', ARRAY['REMIT']),
    ('product-owner', 1, 'PO', ARRAY['S3']),
    ('technical-program-manager', 1, 'TPM', ARRAY['S0', 'GLH']),
    ('scrum-master', 1, 'SM', ARRAY['REMIT']),
    ('delivery-manager', 1, 'DM', ARRAY['REMIT'])
) AS v (role, position, text, sources)
JOIN roles r ON r.slug = v.role;
