-- Rà soát theo TB 504/TB-CN: what stands in the way of a đề án, and what is proposed.
ALTER TABLE proposals ADD COLUMN review_obstacle TEXT NOT NULL DEFAULT '';
ALTER TABLE proposals ADD COLUMN review_plan TEXT NOT NULL DEFAULT '';

-- Số văn bản đính kèm of an override, where the law asks for one (giấy xác nhận mất việc …).
ALTER TABLE check_overrides ADD COLUMN paper_number TEXT NOT NULL DEFAULT '';
