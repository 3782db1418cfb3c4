-- Lịch sử của một bản ghi: changes to the record itself and to records that name it (a đề án's lines, papers, vouchers).
SELECT o.* FROM journal_operations AS o
WHERE EXISTS (
    SELECT 1 FROM journal_changes AS c JOIN journal_images AS i ON i.change_seq = c.seq
    WHERE c.operation_uid = o.uid
      AND (c.record_uid = ?1 OR instr(coalesce(i.after_json, i.before_json, ''), ?1) > 0)
)
ORDER BY o.seq DESC LIMIT ?2
