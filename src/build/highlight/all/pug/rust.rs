{comment|//! Crate of tea.}
{tag|use} {plain-text|std::\{collections::HashMap, fmt::\{self, Display\}\};}

#[derive(Debug, Clone, PartialEq)]
{tag|pub} {plain-text|struct Kettle<'a, T: Display + 'static> where T: Copy \{}
    {tag|pub} {plain-text|litres: f64,}
    {tag|name{punctuation|:}} &'a str,
    {tag|items{punctuation|:}} [T; 4],
\}

{tag|macro_rules}{punctuation|!} cup \{ ($x:expr, $($rest:tt)*) {punctuation|=}> \{ $x + 1 \}; \}

{tag|impl}<'a, T> fmt::Display for Kettle<'a, T> \{
    {comment|/// Writes it.}
    {tag|fn} {plain-text|fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result \{}
        {tag|write}{punctuation|!}(f, "\{:>8{punctuation|.}2\} l of \{name\}\\n", self{punctuation|.}litres, name {punctuation|=} r#"raw "x""#)
    \}
\}

{tag|async} {plain-text|fn boil(n: u32) -> Result<i64, Box<dyn std::error::Error>> \{}
    {tag|let} {plain-text|mut map: HashMap<&str, Vec<u8>> = HashMap::new();}
    {tag|let} {plain-text|c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer: loop \{
        {tag|match} {plain-text|n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    \}
    {tag|let} {plain-text|sum = (0..n).filter(\|&i\| i != 0xFF_u32).map(\|i\| i.pow(2)).sum::<u32>();}
    {tag|Ok{attributes|{punctuation|(}i64::from{punctuation|(}{attr-name|sum}{punctuation|)}}} {plain-text|+ 1_000i64 - 2.5e3 as i64)? /* nested /* comment */ */}
\}
