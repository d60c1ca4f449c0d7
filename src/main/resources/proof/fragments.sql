--- line_portion
-- a line keeps its portions as text, such as "2026.1:5000 2026.2:340": each is found by its tranche and cut at the next blank
(select order_id, line_no, account_part, end_at - start_at + key_letters as letters,
    case when start_at > key_letters then cast({fn substring(line_text, start_at, end_at - start_at)} as bigint) else 0 end as fen
 from (select order_id, line_no, account_part, line_text, key_letters, start_at, cast({fn locate(' ', line_text, start_at)} as int) as end_at
       from (select i.order_id as order_id, i.line_no as line_no, ' ' || i.tranches || ' ' as line_text,
                 trim(cast(t.year_no as char(10))) || ':' || trim(cast(t.tranche_no as char(10))) as account_part,
                 {fn length(' ' || trim(cast(t.year_no as char(10))) || '.' || trim(cast(t.tranche_no as char(10))) || ':')} as key_letters,
                 {fn locate(' ' || trim(cast(t.year_no as char(10))) || '.' || trim(cast(t.tranche_no as char(10))) || ':', ' ' || i.tranches || ' ')}
                     + {fn length(' ' || trim(cast(t.year_no as char(10))) || '.' || trim(cast(t.tranche_no as char(10))) || ':')} as start_at
             from order_line i join tranche t on
                 {fn locate(' ' || trim(cast(t.year_no as char(10))) || '.' || trim(cast(t.tranche_no as char(10))) || ':', ' ' || i.tranches || ' ')} > 0
            ) hit) cut_out)
