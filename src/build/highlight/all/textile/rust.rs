{phrase|//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\};}

{phrase|{list|{punctuation|#}{modifier|{punctuation|[}{punctuation|d}{punctuation|e}{punctuation|r}{punctuation|i}{punctuation|v}{punctuation|e}{punctuation|(}{class-id attr-value|Debug, Clone, PartialEq}{punctuation|)}{punctuation|]}}
pub struct Kettle<'a, T: Display + 'static> where T: Copy \{}
    pub litres: f64,
    name: &'a str,
    items: [T; 4],
\}}

{phrase|macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}}

{phrase|impl<'a, T> fmt::Display for Kettle<'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f, "\{:>8.2\} l of \{name\}\\n", self.litres, name = r#"raw "x""#)
    \}
\}}

{phrase|async fn boil(n: u32) -> Result<i64, Box}{tag|{tag|{punctuation|<}dyn} {attr-name|{namespace|std:}:error::Error}{punctuation|>}}{phrase|> \{
    let mut map: HashMap<&str, Vec}{tag|{tag|{punctuation|<}u8}{punctuation|>}}{phrase|> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';
    'outer: loop \{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}
    \}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::}{tag|{tag|{punctuation|<}u32}{punctuation|>}}{phrase|();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /{inline|{punctuation|*}{bold| nested /}{punctuation|*}} comment {inline|{punctuation|*}{bold|/ }{punctuation|*}}/
\}
}