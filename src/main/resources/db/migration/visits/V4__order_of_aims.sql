-- The order of aims is the school's to change; without strict_order their points are added up instead.
alter table visits.rule_profile
    add column aims text[] not null default '{first_visits,wishes,fairness,fewer_covers,debriefs,earlier}'
        constraint aims_name_each_once check (cardinality(aims) = 6
            and aims @> '{first_visits,wishes,fairness,fewer_covers,debriefs,earlier}');
