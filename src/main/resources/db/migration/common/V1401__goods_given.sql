-- goods given to a love shop stand among what was given for its village's points
ALTER TABLE fund_contribution DROP CONSTRAINT fund_contribution_source;
ALTER TABLE fund_contribution ADD CONSTRAINT fund_contribution_source CHECK (source IN ('DONOR', 'COLLECTIVE', 'COUNTY', 'GOODS'));
