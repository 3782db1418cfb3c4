-- Nội dung hỗ trợ within the kind of a đề án; empty = as its title tells.
ALTER TABLE proposals ADD COLUMN content TEXT NOT NULL DEFAULT '';
