-- Two policies over the same people: funding, three layers of benefits, winners and losers, by region. Amounts are yuan.
WITH RECURSIVE
held AS MATERIALIZED ( -- identities with their days
    SELECT identities,
           split_part(one, '@', 1) AS code,
           coalesce(TRY_CAST(split_part(split_part(one, '@', 2), '/', 1) AS DATE), DATE '1900-01-01') AS since,
           coalesce(TRY_CAST(split_part(split_part(one, '@', 2), '/', 2) AS DATE), DATE '9999-12-31') AS until
    FROM (SELECT identities, unnest(string_split(identities, ';')) AS one FROM (SELECT DISTINCT identities FROM persons))
),
people AS MATERIALIZED (
    SELECT p.person, p.region, p.identities, p.weight, home.area,
           CASE WHEN p.region IN ('220323', '220623', '220721') THEN 330 WHEN home.area = '222400' THEN 440 ELSE 330 END AS central,
           CASE WHEN p.region IN ('220323', '220623', '220721') THEN 176 WHEN home.area = '222400' THEN 66 ELSE 132 END AS province,
           CASE WHEN p.region IN ('220323', '220623', '220721') THEN 44 WHEN home.area = '222400' THEN 44 ELSE 88 END AS "local",
           NOT p.student AND p.birth_date <= DATE '2001-01-01' AS adult,
           p.basis <> 'RESIDENCE_PERMIT'
               OR (coalesce(p.permit_from, DATE '1900-01-01') <= p.enrolled
                   AND coalesce(p.permit_to, DATE '9999-12-31') >= p.enrolled
                   AND (p.permit_region IS NULL OR permit.area = home.area)) AS insured,
           p.identities IS NOT NULL
               AND EXISTS (SELECT 1 FROM held h
                           WHERE h.identities = p.identities
                             AND h.code IN ('EXTREMELY_POOR', 'SUBSISTENCE_ALLOWANCE', 'REGISTERED_POOR')
                             AND p.enrolled BETWEEN h.since AND h.until) AS supported
    FROM persons p
    JOIN areas home ON home.code = p.region
    LEFT JOIN areas permit ON permit.code = p.permit_region
),
poor AS MATERIALIZED ( -- identities on the day of service, of those who have any
    SELECT v.visit,
           bool_or(h.code = 'REGISTERED_POOR') AS registered,
           bool_or(h.code = 'EXTREMELY_POOR') AS extremely,
           bool_or(h.code IN ('EXTREMELY_POOR', 'SUBSISTENCE_ALLOWANCE', 'REGISTERED_POOR')) AS assisted
    FROM visits v
    JOIN people p ON p.person = v.person AND p.identities IS NOT NULL
    JOIN held h ON h.identities = p.identities AND v.date BETWEEN h.since AND h.until
    GROUP BY v.visit
),
bills AS MATERIALIZED (
    SELECT v.person,
           row_number() OVER (PARTITION BY v.person ORDER BY v.settled, v.date, v.visit) AS number,
           v.kind,
           v.total,
           CAST(v.total - v.self_paid AS DECIMAL(18, 2)) AS in_scope,
           CASE v.kind
               WHEN 'OUTPATIENT' THEN
                   CASE WHEN v.facility <> 'VILLAGE_CLINIC' THEN 30 WHEN v.date < DATE '2020-08-01' THEN 20 ELSE 0 END
               WHEN 'TWO_DISEASES' THEN 0
               WHEN 'CHRONIC' THEN 500
               ELSE CASE v.facility WHEN 'LEVEL_3' THEN 800 WHEN 'LEVEL_2' THEN 400 ELSE 200 END
           END AS deductible,
           v.kind = 'INPATIENT' AND v.facility = 'LEVEL_2'
               AND count(*) FILTER (v.kind = 'INPATIENT')
                       OVER (PARTITION BY v.person ORDER BY v.settled, v.date, v.visit ROWS UNBOUNDED PRECEDING) = 1
               AS edited,
           CASE v.kind
               WHEN 'OUTPATIENT' THEN 60
               WHEN 'TWO_DISEASES' THEN 50
               WHEN 'CHRONIC' THEN 70
               ELSE CASE v.facility WHEN 'LEVEL_3' THEN 65 WHEN 'LEVEL_2' THEN 75 ELSE 85 END
           END
           - CASE WHEN v.place = p.region OR away.area = p.area THEN 0
                  WHEN starts_with(v.place, '22') AND v.referral = 'IN_PROVINCE' AND coalesce(poor.registered, false) THEN 0
                  ELSE 10 END AS ratio,
           coalesce(poor.registered, false) AS registered,
           CASE WHEN poor.extremely THEN 100 WHEN poor.assisted THEN 70 ELSE 0 END AS assisted
    FROM visits v
    JOIN people p ON p.person = v.person AND p.insured
    JOIN areas away ON away.code = v.place
    LEFT JOIN poor ON poor.visit = v.visit
),
years AS ( -- one visit of every person at a time, under both policies
    SELECT person, policy, 0::BIGINT AS number,
           0::DECIMAL(18, 2) AS chronic_deductible, 0::DECIMAL(18, 2) AS two_diseases, 0::DECIMAL(18, 2) AS chronic,
           0::DECIMAL(18, 2) AS basic, 0::DECIMAL(18, 2) AS base, 0::DECIMAL(18, 2) AS serious,
           0::DECIMAL(18, 2) AS assistance, 0::DECIMAL(18, 2) AS own
    FROM (SELECT DISTINCT person FROM bills) CROSS JOIN (VALUES (1), (2)) policies(policy)
    UNION ALL
    SELECT person, policy, number,
           CAST(chronic_deductible + CASE WHEN kind = 'CHRONIC' THEN charged ELSE 0 END AS DECIMAL(18, 2)),
           CAST(two_diseases + CASE WHEN kind = 'TWO_DISEASES' THEN paid ELSE 0 END AS DECIMAL(18, 2)),
           CAST(chronic + CASE WHEN kind = 'CHRONIC' THEN paid ELSE 0 END AS DECIMAL(18, 2)),
           CAST(basic + paid AS DECIMAL(18, 2)),
           CAST(base_now AS DECIMAL(18, 2)),
           CAST(serious + more AS DECIMAL(18, 2)),
           CAST(assistance + aid AS DECIMAL(18, 2)),
           CAST(own + total - paid - more - aid AS DECIMAL(18, 2))
    FROM (SELECT *, least(CAST(round((in_scope - paid - more) * assisted * 0.01, 2) AS DECIMAL(18, 2)), 30000 - assistance) AS aid
    FROM (SELECT *, CASE WHEN kind = 'INPATIENT'
                         THEN least(in_scope - paid, greatest(0, CASE WHEN registered THEN due ELSE least(due, 300000) END - serious))
                         ELSE 0 END AS more
    FROM (SELECT *, CAST(round((greatest(0, least(base_now, 50000) - CASE WHEN registered THEN 6000 ELSE 12000 END)
                                   * (60 + CASE WHEN registered THEN 5 ELSE 0 END)
                               + greatest(0, least(base_now, 100000) - 50000) * (65 + CASE WHEN registered THEN 5 ELSE 0 END)
                               + greatest(0, base_now - 100000) * (70 + CASE WHEN registered THEN 5 ELSE 0 END)) * 0.01, 2)
                         AS DECIMAL(18, 2)) AS due
    FROM (SELECT *, base + CASE WHEN kind = 'INPATIENT' THEN in_scope - paid ELSE 0 END AS base_now
    FROM (SELECT *, least(CAST(round((in_scope - charged) * ratio * 0.01, 2) AS DECIMAL(18, 2)),
                          150000 - basic,
                          CASE kind WHEN 'TWO_DISEASES' THEN 400 - two_diseases WHEN 'CHRONIC' THEN 5000 - chronic
                                    ELSE 1000000000 END) AS paid
    FROM (SELECT b.*, y.policy, y.chronic_deductible, y.two_diseases, y.chronic, y.basic, y.base, y.serious, y.assistance, y.own,
                 least(b.in_scope,
                       CASE WHEN b.edited AND y.policy = 2 THEN 340
                            WHEN b.kind = 'CHRONIC' THEN b.deductible - y.chronic_deductible
                            ELSE b.deductible END) AS charged
          FROM years y
          JOIN bills b ON b.person = y.person AND b.number = y.number + 1)))))) step
),
settled AS (
    SELECT person,
           any_value(basic) FILTER (policy = 1) AS basic1, any_value(basic) FILTER (policy = 2) AS basic2,
           any_value(serious) FILTER (policy = 1) AS serious1, any_value(serious) FILTER (policy = 2) AS serious2,
           any_value(assistance) FILTER (policy = 1) AS assistance1, any_value(assistance) FILTER (policy = 2) AS assistance2,
           any_value(own) FILTER (policy = 1) AS own1, any_value(own) FILTER (policy = 2) AS own2
    FROM years
    JOIN (SELECT person, max(number) AS number FROM bills GROUP BY person) last USING (person, number)
    GROUP BY person
    UNION ALL -- who isn't insured pays alone
    SELECT v.person, 0, 0, 0, 0, 0, 0, sum(v.total), sum(v.total)
    FROM visits v JOIN people p ON p.person = v.person AND NOT p.insured
    GROUP BY v.person
),
compared AS (
    SELECT p.*, s.basic1, s.basic2, s.serious1, s.serious2, s.assistance1, s.assistance2,
           coalesce(s.own1, 0) AS own1, coalesce(s.own2, 0) AS own2,
           CASE WHEN NOT insured THEN 0 WHEN adult THEN 290 ELSE 200 END AS contribution1,
           CASE WHEN NOT insured THEN 0 WHEN adult THEN 320 ELSE 200 END AS contribution2,
           coalesce(s.own2, 0) - coalesce(s.own1, 0)
               + CASE WHEN insured AND adult AND NOT supported THEN 30 ELSE 0 END AS more
    FROM people p
    LEFT JOIN settled s ON s.person = p.person
)
SELECT region,
       sum(weight * (CASE WHEN insured THEN central ELSE 0 END)) AS CENTRAL,
       sum(weight * (CASE WHEN insured THEN province ELSE 0 END)) AS PROVINCE,
       sum(weight * (CASE WHEN insured THEN "local" ELSE 0 END)) AS LOCAL,
       sum(weight * (CASE WHEN supported THEN 0 ELSE contribution1 END)) AS CONTRIBUTION,
       sum(weight * (CASE WHEN supported THEN contribution1 ELSE 0 END)) AS CONTRIBUTION_OPEN,
       sum(weight * (coalesce(basic1, 0))) AS BASIC_FUND,
       sum(weight * (coalesce(serious1, 0))) AS SERIOUS_ILLNESS_FUND,
       sum(weight * (coalesce(assistance1, 0))) AS ASSISTANCE,
       sum(weight * (own1)) AS PERSON,
       sum(weight * (CASE WHEN insured THEN central ELSE 0 END)) AS CANDIDATE_CENTRAL,
       sum(weight * (CASE WHEN insured THEN province ELSE 0 END)) AS CANDIDATE_PROVINCE,
       sum(weight * (CASE WHEN insured THEN "local" ELSE 0 END)) AS CANDIDATE_LOCAL,
       sum(weight * (CASE WHEN supported THEN 0 ELSE contribution2 END)) AS CANDIDATE_CONTRIBUTION,
       sum(weight * (CASE WHEN supported THEN contribution2 ELSE 0 END)) AS CANDIDATE_CONTRIBUTION_OPEN,
       sum(weight * (coalesce(basic2, 0))) AS CANDIDATE_BASIC_FUND,
       sum(weight * (coalesce(serious2, 0))) AS CANDIDATE_SERIOUS_ILLNESS_FUND,
       sum(weight * (coalesce(assistance2, 0))) AS CANDIDATE_ASSISTANCE,
       sum(weight * (own2)) AS CANDIDATE_PERSON,
       sum(weight * (CASE WHEN more < 0 THEN 1 ELSE 0 END)) AS WINNERS,
       sum(weight * (CASE WHEN more < 0 THEN -more ELSE 0 END)) AS GAIN,
       sum(weight * (CASE WHEN more > 0 THEN 1 ELSE 0 END)) AS LOSERS,
       sum(weight * (CASE WHEN more > 0 THEN more ELSE 0 END)) AS LOSS
FROM compared
GROUP BY region
ORDER BY region
