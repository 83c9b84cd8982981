INSERT INTO skills (position, slug, name, description, description_sources)
VALUES
    (1, 'strategic-thinking', 'Strategic thinking and prioritisation', 'Choosing a direction, and what comes first on the way.', ARRAY['S0']),
    (2, 'user-empathy-and-research', 'User empathy and research', 'Seeing a problem as its users do, and finding out rather than guessing.', ARRAY['S0']),
    (3, 'data-and-metrics', 'Data analysis and metrics', 'Being at home with numbers and drawing the right conclusion from them.', ARRAY['S0']),
    (4, 'stakeholder-communication', 'Stakeholder communication', 'Winning people with a stake over without being able to give them orders.', ARRAY['S0', 'S1']),
    (5, 'business-sense', 'Business sense', 'Knowing where revenue and cost come from, and what a trade-off gives up.', ARRAY['S0']),
    (6, 'process-discipline', 'Process discipline and organisation', 'Keeping work, agreements and records in order from first day to last.', ARRAY['S0']),
    (7, 'risk-management', 'Risk management', 'Looking for what could go wrong and acting before it does.', ARRAY['S0']),
    (8, 'budget-and-resources', 'Budget and resource management', 'Having the right people and money in place, and keeping track of both.', ARRAY['S0']),
    (9, 'status-reporting', 'Communication and status reporting', 'Telling people plainly how things stand, good news or bad.', ARRAY['S0']),
    (10, 'planning-tools', 'Fluency in planning tools', 'Using planning software with ease, such as Jira, Asana, MS Project or Monday.com.', ARRAY['S0']),
    (11, 'backlog-prioritisation', 'Backlog prioritisation', 'Putting a backlog in an order that brings the most valuable work first.', ARRAY['S2']),
    (12, 'talking-with-developers', 'Talking with developers', 'Explaining a need so that developers can build for it, and understanding their answer.', ARRAY['S2']),
    (13, 'delivery-decisions', 'Decisions that affect delivery', 'Deciding promptly where an open question holds delivery up or changes it.', ARRAY['S2']),
    (14, 'communication-across-functions', 'Communication across functions', 'Being understood by people from different functions, and keeping their conversation going.', ARRAY['S0', 'S1']),
    (15, 'influence-without-authority', 'Influence without authority', 'Getting commitment from people who report to somebody else.', ARRAY['S1']),
    (16, 'coordination', 'Coordination and organisation', 'Bringing the work of several people or teams together in the right order.', ARRAY['S1']),
    (17, 'planning-ahead', 'Planning ahead', 'Thinking several moves ahead and seeing difficulties while they are small.', ARRAY['S1']),
    (18, 'calm-problem-solving', 'Problem solving under pressure', 'Staying calm and finding another way when the usual one fails.', ARRAY['S1']),
    (19, 'business-goals', 'Grasp of business goals', 'Knowing what the company wants to achieve, and putting the long term before the short.', ARRAY['S1']),
    (20, 'facilitation', 'Facilitation', 'Leading a meeting or a discussion so that it reaches a useful end.', ARRAY['SG', 'GLH']),
    (21, 'coaching', 'Coaching', 'Helping people and teams get better at managing their own work.', ARRAY['SG', 'GDD', 'GLH']),
    (22, 'clearing-obstacles', 'Clearing obstacles', 'Noticing what holds a team up and getting it out of the way.', ARRAY['SG', 'GDD']),
    (23, 'agile-practice', 'Agile practice', 'Knowing agile ways of working well enough to choose, apply and improve them.', ARRAY['GDD', 'GLH']),
    (24, 'technical-depth', 'Technical depth', 'Understanding systems well enough to judge what is feasible and what could break.', ARRAY['S0', 'GLH']),
    (25, 'dependency-management', 'Dependency management', 'Finding out who waits for whom across teams, and seeing that nobody waits too long.', ARRAY['S0', 'S1', 'GLH']),
    (26, 'technical-translation', 'Bridging technical and business language', 'Making technical matters clear to people who are not technical, and the other way round.', ARRAY['GDD', 'GLH']);

INSERT INTO skill_needs (skill_id, role_id, need, note, sources)
SELECT s.id, r.id, v.need, v.note, v.sources
FROM (VALUES
    ('strategic-thinking', 'product-manager', 'ESSENTIAL', 'Somebody who cannot decide strategy fails at the job.', ARRAY['S0']),

    ('user-empathy-and-research', 'product-manager', 'ESSENTIAL', NULL, ARRAY['S0']),
    ('user-empathy-and-research', 'product-owner', 'USEFUL', 'Brings the customer’s view to the team.', ARRAY['S2', 'S4']),

    ('data-and-metrics', 'product-manager', 'ESSENTIAL', NULL, ARRAY['S0']),
    ('data-and-metrics', 'project-manager', 'USEFUL', 'For budget, milestones and quality.', ARRAY['S1']),
    ('data-and-metrics', 'technical-program-manager', 'USEFUL', 'For decisions that rest on data.', ARRAY['GLH']),

    ('stakeholder-communication', 'product-manager', 'ESSENTIAL', NULL, ARRAY['S0', 'S1']),
    ('stakeholder-communication', 'project-manager', 'ESSENTIAL', 'Above all about dates.', ARRAY['S1', 'S3']),
    ('stakeholder-communication', 'product-owner', 'USEFUL', 'The backlog may stand for the needs of many stakeholders.', ARRAY['SG']),
    ('stakeholder-communication', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('stakeholder-communication', 'scrum-master', 'USEFUL', 'Helps stakeholders and team work together when asked.', ARRAY['SG']),

    ('business-sense', 'product-manager', 'ESSENTIAL', NULL, ARRAY['S0']),
    ('business-sense', 'product-owner', 'USEFUL', 'To order work by value, one must know what has value.', ARRAY['REMIT']),
    ('business-sense', 'technical-program-manager', 'USEFUL', 'To see what a technical trade-off means for the business.', ARRAY['GLH']),

    ('process-discipline', 'project-manager', 'ESSENTIAL', 'Somebody who keeps changing the scope fails at the job.', ARRAY['S0']),
    ('process-discipline', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('process-discipline', 'delivery-manager', 'USEFUL', 'Less to follow a process than to make it work, and drop what is needless.', ARRAY['GDD']),

    ('risk-management', 'project-manager', 'ESSENTIAL', NULL, ARRAY['S0']),
    ('risk-management', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('risk-management', 'delivery-manager', 'USEFUL', 'To keep delivery moving.', ARRAY['GDD']),

    ('budget-and-resources', 'project-manager', 'ESSENTIAL', NULL, ARRAY['S0']),
    ('budget-and-resources', 'technical-program-manager', 'ESSENTIAL', 'Resources at every level; budgets at the most senior one.', ARRAY['GLH']),
    ('budget-and-resources', 'delivery-manager', 'USEFUL', 'Counted among the role’s skills as financial management.', ARRAY['GDD']),

    ('status-reporting', 'project-manager', 'ESSENTIAL', NULL, ARRAY['S0']),
    ('status-reporting', 'technical-program-manager', 'ESSENTIAL', 'Up to senior management.', ARRAY['GLH']),
    ('status-reporting', 'delivery-manager', 'USEFUL', NULL, ARRAY['REMIT']),

    ('planning-tools', 'product-manager', 'USEFUL', 'Uses much the same tools as a project manager.', ARRAY['S1']),
    ('planning-tools', 'project-manager', 'ESSENTIAL', NULL, ARRAY['S0']),
    ('planning-tools', 'technical-program-manager', 'USEFUL', NULL, ARRAY['REMIT']),
    ('planning-tools', 'delivery-manager', 'USEFUL', 'Agile tools in particular.', ARRAY['GDD']),

    ('backlog-prioritisation', 'product-manager', 'USEFUL', 'Often needed as well, above all in agile teams.', ARRAY['S2']),
    ('backlog-prioritisation', 'product-owner', 'ESSENTIAL', NULL, ARRAY['S2', 'S3', 'SG']),
    ('backlog-prioritisation', 'scrum-master', 'USEFUL', 'Helps the product owner with techniques; the order is not theirs.', ARRAY['SG']),

    ('talking-with-developers', 'product-manager', 'USEFUL', 'Often needed as well, above all in agile teams.', ARRAY['S2']),
    ('talking-with-developers', 'product-owner', 'ESSENTIAL', NULL, ARRAY['S2']),

    ('delivery-decisions', 'product-manager', 'USEFUL', 'Often needed as well, above all in agile teams.', ARRAY['S2']),
    ('delivery-decisions', 'product-owner', 'ESSENTIAL', NULL, ARRAY['S2']),

    ('communication-across-functions', 'product-manager', 'ESSENTIAL', NULL, ARRAY['S0', 'S1']),
    ('communication-across-functions', 'project-manager', 'ESSENTIAL', NULL, ARRAY['S0', 'S1']),
    ('communication-across-functions', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('communication-across-functions', 'scrum-master', 'USEFUL', 'Removes barriers between stakeholders and team.', ARRAY['SG']),

    ('influence-without-authority', 'product-manager', 'ESSENTIAL', NULL, ARRAY['S0', 'S1']),
    ('influence-without-authority', 'project-manager', 'ESSENTIAL', NULL, ARRAY['S1']),
    ('influence-without-authority', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('influence-without-authority', 'scrum-master', 'ESSENTIAL', 'Decides neither over people nor over the backlog.', ARRAY['REMIT']),

    ('coordination', 'product-manager', 'ESSENTIAL', 'Between research, design and development.', ARRAY['S1']),
    ('coordination', 'project-manager', 'ESSENTIAL', 'Between work streams and the people in them.', ARRAY['S1']),
    ('coordination', 'technical-program-manager', 'ESSENTIAL', 'Between many teams and departments.', ARRAY['GLH']),
    ('coordination', 'delivery-manager', 'USEFUL', NULL, ARRAY['REMIT']),

    ('planning-ahead', 'product-manager', 'ESSENTIAL', 'As product strategy.', ARRAY['S1']),
    ('planning-ahead', 'project-manager', 'ESSENTIAL', 'As a strategy for execution.', ARRAY['S1']),
    ('planning-ahead', 'technical-program-manager', 'ESSENTIAL', 'As the plan of a program.', ARRAY['GLH']),
    ('planning-ahead', 'scrum-master', 'USEFUL', 'Helps the product owner plan from what has been observed.', ARRAY['SG']),
    ('planning-ahead', 'delivery-manager', 'USEFUL', 'Counted among the role’s skills as planning.', ARRAY['GDD']),

    ('calm-problem-solving', 'product-manager', 'ESSENTIAL', 'Solves users’ problems, through features.', ARRAY['S1']),
    ('calm-problem-solving', 'project-manager', 'ESSENTIAL', 'Solves problems of delivery, through better process.', ARRAY['S1']),
    ('calm-problem-solving', 'technical-program-manager', 'ESSENTIAL', 'Finds root causes and knows when to escalate.', ARRAY['GLH']),

    ('business-goals', 'product-manager', 'ESSENTIAL', NULL, ARRAY['S1', 'S2']),
    ('business-goals', 'project-manager', 'ESSENTIAL', NULL, ARRAY['S1']),
    ('business-goals', 'technical-program-manager', 'USEFUL', NULL, ARRAY['GLH']),

    ('facilitation', 'product-manager', 'USEFUL', 'Between departments and between stakeholders.', ARRAY['S1']),
    ('facilitation', 'project-manager', 'ESSENTIAL', 'Runs the regular status meetings.', ARRAY['S1']),
    ('facilitation', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('facilitation', 'scrum-master', 'ESSENTIAL', 'Sees that Scrum events take place, stay useful and end in time.', ARRAY['SG']),
    ('facilitation', 'delivery-manager', 'USEFUL', NULL, ARRAY['REMIT']),

    ('coaching', 'technical-program-manager', 'USEFUL', 'Part of leading a program; senior ones coach others in the role.', ARRAY['GLH']),
    ('coaching', 'scrum-master', 'ESSENTIAL', 'The team in managing itself, the organisation in Scrum.', ARRAY['SG']),
    ('coaching', 'delivery-manager', 'ESSENTIAL', 'The team and others, in agile and lean ways of working.', ARRAY['GDD']),

    ('clearing-obstacles', 'project-manager', 'ESSENTIAL', 'Tracks blockers and raises risks before they become some.', ARRAY['S0', 'S3']),
    ('clearing-obstacles', 'technical-program-manager', 'USEFUL', 'By escalating at the right time.', ARRAY['GLH']),
    ('clearing-obstacles', 'scrum-master', 'ESSENTIAL', NULL, ARRAY['SG']),
    ('clearing-obstacles', 'delivery-manager', 'ESSENTIAL', NULL, ARRAY['GDD']),

    ('agile-practice', 'product-owner', 'ESSENTIAL', 'The role is defined by Scrum.', ARRAY['S2', 'S3', 'SG']),
    ('agile-practice', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('agile-practice', 'scrum-master', 'ESSENTIAL', 'Helps everybody understand Scrum, in theory and practice.', ARRAY['SG']),
    ('agile-practice', 'delivery-manager', 'ESSENTIAL', 'Agile and lean.', ARRAY['GDD']),

    ('technical-depth', 'product-manager', 'USEFUL', 'Enough to weigh feasibility with engineers.', ARRAY['S1', 'S2']),
    ('technical-depth', 'technical-program-manager', 'ESSENTIAL', 'What sets the role apart from a project manager.', ARRAY['S0', 'GLH']),

    ('dependency-management', 'project-manager', 'ESSENTIAL', NULL, ARRAY['S0', 'S1', 'S3']),
    ('dependency-management', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('dependency-management', 'delivery-manager', 'USEFUL', 'To keep delivery moving.', ARRAY['GDD']),

    ('technical-translation', 'technical-program-manager', 'ESSENTIAL', NULL, ARRAY['GLH']),
    ('technical-translation', 'delivery-manager', 'ESSENTIAL', NULL, ARRAY['GDD'])
) AS v (skill, role, need, note, sources)
JOIN skills s ON s.slug = v.skill
JOIN roles r ON r.slug = v.role;
