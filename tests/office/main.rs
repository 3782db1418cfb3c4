//! Mục lục các câu chuyện.
