/// Mẩu chữ cùng kiểu: a run of characters in one face. `\n` starts a new line;
/// U+00A0 is a space at which no line breaks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// The characters; brought to NFC by the engine.
    pub text: String,
    /// Chữ đậm.
    pub bold: bool,
    /// Chữ nghiêng.
    pub italic: bool,
}

/// Dòng chữ: spans one after another, without spaces added between them.
///
/// `Text::from("…")` is the usual beginning; `Text::new().plain("Điều 1. ").bold("…")` mixes faces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The runs in reading order.
    pub spans: Vec<Span>,
}

impl Text {
    /// No text yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds upright regular text.
    #[must_use]
    pub fn plain(self, text: impl Into<String>) -> Self {
        self.with(text, false, false)
    }

    /// Adds bold text.
    #[must_use]
    pub fn bold(self, text: impl Into<String>) -> Self {
        self.with(text, true, false)
    }

    /// Adds italic text.
    #[must_use]
    pub fn italic(self, text: impl Into<String>) -> Self {
        self.with(text, false, true)
    }

    /// Adds bold italic text.
    #[must_use]
    pub fn bold_italic(self, text: impl Into<String>) -> Self {
        self.with(text, true, true)
    }

    /// Whether nothing would be printed.
    pub fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.is_empty())
    }

    /// Turns every span bold.
    #[must_use]
    pub fn all_bold(mut self) -> Self {
        for span in &mut self.spans {
            span.bold = true;
        }
        self
    }

    /// Turns every span italic.
    #[must_use]
    pub fn all_italic(mut self) -> Self {
        for span in &mut self.spans {
            span.italic = true;
        }
        self
    }

    fn with(mut self, text: impl Into<String>, bold: bool, italic: bool) -> Self {
        self.spans.push(Span {
            text: text.into(),
            bold,
            italic,
        });
        self
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new().plain(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new().plain(text)
    }
}
