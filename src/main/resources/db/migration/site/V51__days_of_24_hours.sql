-- 400 days back from now, in hours: a day of the session's zone has 23 or 25 hours when its clocks change, and a month could go too early.
create or replace function site.forget_audit(moment timestamptz) returns integer
    language plpgsql security definer set search_path = site, pg_temp
    as $$
    declare
        until constant timestamptz := date_trunc('month', least(moment, now()) - interval '9600 hours', 'UTC');
        gone integer;
    begin
        if site.current_job() is distinct from 'retention' then
            return 0;
        end if;
        perform from site.audit_chain order by chain for update;
        update site.audit_chain c
           set anchor_place = e.place, anchor_seal = e.seal
          from site.audit_entry e
         where e.chain = c.chain
           and e.place = (select max(old.place) from site.audit_entry old where old.chain = c.chain and old.at < until);
        delete from site.audit_entry e using site.audit_chain c where c.chain = e.chain and e.place <= c.anchor_place;
        get diagnostics gone = row_count;
        delete from site.audit_checkpoint p using site.audit_chain c where c.chain = p.chain and p.place <= c.anchor_place;
        return gone;
    end $$;
