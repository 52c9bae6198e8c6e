//! Crate of tea.
use std::{argument|{argument-delimiter operator|\{}{content|{argument-name|collections}::HashMap{punctuation|,} fmt::\{self{punctuation|,} Display\}}{argument-delimiter operator|\}}};

#[derive(Debug, Clone, PartialEq)]
pub struct Kettle<'a, T: Display + 'static> where T: Copy {argument|{argument-delimiter operator|\{}{content|
    {argument-name|pub} {argument-name|litres}: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: [T; 4]{punctuation|,}
}{argument-delimiter operator|\}}}

macro_rules! cup {argument|{argument-delimiter operator|\{}{content| {argument-name|($x}:expr{punctuation|,} $($rest:tt)*) => \{ $x + 1 \}; }{argument-delimiter operator|\}}}

impl<'a, T> fmt::Display for Kettle<'a, T> {argument|{argument-delimiter operator|\{}{content|
    {argument-name|///} {argument-name|Writes} {argument-name|it.}
    {argument-name|fn} {argument-name|fmt(&self}{punctuation|,} f: &mut fmt::Formatter<'_>) -> fmt::Result \{
        write!(f{punctuation|,} "\{:>8.2\} l of \{name\}\\n"{punctuation|,} self.litres{punctuation|,} name = r#"raw "x""#)
    \}
}{argument-delimiter operator|\}}}

async fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> {argument|{argument-delimiter operator|\{}{content|
    {argument-name|let} {argument-name|mut} {argument-name|map}: HashMap<&str{punctuation|,} Vec<u8>> = HashMap::new();
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';
    'outer: loop \{
        match n \{ 0 \| 1 => break 'outer{punctuation|,} 2..=9 if n % 2 == 0 => continue{punctuation|,} x @ 10.. => \{ map.insert("k"{punctuation|,} vec![x as u8; 3]); \} _ => unreachable!() \}
    \}
    let sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();
    Ok(i64::from(sum) + 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */
}{argument-delimiter operator|\}}}
