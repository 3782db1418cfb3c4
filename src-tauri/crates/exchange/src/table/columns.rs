//! Which column plays which role, judged by the words of its heading.

use domain::fold::{fold, tidy};

/// What makes a column play a role: any of the phrases, as whole words.
///
/// A phrase of plain letters is sought in the accent-free heading, one with accents in the heading
/// as written ("năm" against "nam"). A leading `=` wants the innermost heading to be just that, a
/// leading `^` wants no heading above it besides ("ngày" under "hóa đơn" is another date).
pub(crate) struct ColumnRule<R: 'static> {
    /// The role.
    pub role: R,
    /// Phrases that name it.
    pub phrases: &'static [&'static str],
}

/// Tiêu đề một cột: the texts above the column, the outermost first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ColumnHeading {
    /// Texts from the outermost (merged) heading to the innermost.
    pub path: Vec<String>,
}

/// The accent-free fold, without the work where there are no accents.
pub(crate) fn quick_fold(text: &str) -> String {
    if text.is_ascii() {
        text.trim().to_ascii_lowercase()
    } else {
        fold(text)
    }
}

/// The roles of a table's columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Columns<R> {
    found: Vec<(R, usize)>,
}

/// How well a heading answers to a phrase: the place that answers counts before the length.
type Fit = (u8, usize);

impl ColumnHeading {
    /// The best role of the column and how well it fits.
    fn best_role<R: Copy>(&self, rules: &[ColumnRule<R>]) -> Option<(R, Fit)> {
        let places = self.places();
        let fits = rules.iter().filter_map(|rule| {
            let fit = rule
                .phrases
                .iter()
                .filter_map(|phrase| fit(phrase, &places))
                .max();
            fit.map(|fit| (rule.role, fit))
        });
        // Of equal fits the first rule wins, so that rules are listed by importance.
        fits.fold(None, |best: Option<(R, Fit)>, next| match best {
            Some(best) if best.1 >= next.1 => Some(best),
            _ => Some(next),
        })
    }

    /// Texts to look into, the most telling first: the innermost heading, it together with the
    /// outer ones ("số" under "chứng từ", or "tên đệm" below "họ và"), the outer ones alone.
    fn places(&self) -> [Searched; 4] {
        let plain: Vec<String> = self
            .path
            .iter()
            .map(|text| without_brackets(text))
            .collect();
        let (inner, outer) = match plain.split_last() {
            Some((inner, outer)) => (inner.clone(), outer.join(" ")),
            None => Default::default(),
        };
        let (upwards, downwards) = if outer.is_empty() {
            Default::default()
        } else {
            (format!("{inner} {outer}"), format!("{outer} {inner}"))
        };
        [inner, upwards, downwards, outer].map(|text| Searched::of(&text))
    }
}

/// A heading in the two spellings that phrases are sought in, each word between spaces.
struct Searched {
    written: String,
    folded: String,
}

impl Searched {
    fn of(text: &str) -> Searched {
        Searched {
            written: words(&tidy(text).to_lowercase()),
            folded: words(&fold(text)),
        }
    }
}

/// The words of a text, each with a space before and behind: " so cccd ".
fn words(text: &str) -> String {
    let mut line = String::from(" ");
    for word in text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        line.push_str(word);
        line.push(' ');
    }
    line
}

fn fit(phrase: &str, places: &[Searched; 4]) -> Option<Fit> {
    let (whole, alone, phrase) = match (phrase.strip_prefix('='), phrase.strip_prefix('^')) {
        (Some(phrase), _) => (true, false, phrase),
        (None, Some(phrase)) => (true, true, phrase),
        (None, None) => (false, false, phrase),
    };
    let has_outer = places[3].folded.trim() != "";
    if alone && has_outer {
        return None;
    }
    let wanted = format!(" {phrase} ");
    places.iter().zip([3, 2, 2, 1]).find_map(|(place, weight)| {
        let text = if phrase.is_ascii() {
            &place.folded
        } else {
            &place.written
        };
        let answers = if whole {
            *text == wanted
        } else {
            text.contains(&wanted)
        };
        // A heading that is nothing but the phrase beats one that holds a longer phrase.
        let exact = usize::from(*text == wanted) * 100;
        answers.then_some((weight, phrase.len() + exact))
    })
}

/// The heading without "(đồng)" and the like, unless nothing else is in it.
fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(letter),
            _ => {}
        }
    }
    if kept.trim().is_empty() {
        text.to_owned()
    } else {
        kept
    }
}

impl<R: Copy + PartialEq> Columns<R> {
    /// Gives every column its role. A role that several columns answer to goes to the best of
    /// them, unless `shared` allows it several columns.
    pub fn of(
        headings: &[ColumnHeading],
        rules: &[ColumnRule<R>],
        shared: impl Fn(R) -> bool,
    ) -> Columns<R> {
        let mut claims: Vec<(R, usize, Fit)> = Vec::new();
        for (column, heading) in headings.iter().enumerate() {
            let Some((role, fit)) = heading.best_role(rules) else {
                continue;
            };
            let rival = claims.iter_mut().find(|claim| claim.0 == role);
            match rival {
                Some(rival) if !shared(role) => {
                    if fit > rival.2 {
                        *rival = (role, column, fit);
                    }
                }
                _ => claims.push((role, column, fit)),
            }
        }
        Columns {
            found: claims
                .into_iter()
                .map(|(role, column, _)| (role, column))
                .collect(),
        }
    }

    /// The column of a role.
    pub fn of_role(&self, role: R) -> Option<usize> {
        self.found
            .iter()
            .find(|(found, _)| *found == role)
            .map(|(_, column)| *column)
    }

    /// The role of a column.
    pub fn role_of(&self, column: usize) -> Option<R> {
        let mut found = self.found.iter();
        found
            .find(|(_, taken)| *taken == column)
            .map(|(role, _)| *role)
    }

    /// All columns of a role, from the left.
    pub fn all_of(&self, role: R) -> impl Iterator<Item = usize> {
        self.found
            .iter()
            .filter(move |(found, _)| *found == role)
            .map(|(_, column)| *column)
    }

    /// Whether a column plays the role.
    pub fn has(&self, role: R) -> bool {
        self.of_role(role).is_some()
    }

    /// Whether any of the roles is played.
    pub fn has_any(&self, roles: &[R]) -> bool {
        roles.iter().any(|role| self.has(*role))
    }

    /// How many columns play a role.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Gives a column another role.
    pub fn assign(&mut self, role: R, column: usize) {
        self.found.retain(|(_, taken)| *taken != column);
        self.found.push((role, column));
        self.found.sort_by_key(|(_, column)| *column);
    }

    /// Whether the column plays no role.
    pub fn is_free(&self, column: usize) -> bool {
        self.found.iter().all(|(_, taken)| *taken != column)
    }
}
