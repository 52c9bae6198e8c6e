//! Crate of tea{char-set class-name|.}
use std::\{collections::HashMap, fmt::\{self, Display\}\};

#{char-class|{char-class-punctuation punctuation|[}derive(Debug, Clone, PartialEq){char-class-punctuation punctuation|]}}
pub struct Kettle<'a, T: Display {quantifier number|+} 'static> where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: {char-class|{char-class-punctuation punctuation|[}T; 4{char-class-punctuation punctuation|]}},
\}

macro_rules! cup \{ {group punctuation|(}{anchor function|$}x:expr, {anchor function|$}{group punctuation|(}{anchor function|$}rest:tt{group punctuation|)}{quantifier number|*}{group punctuation|)} => \{ {anchor function|$}x {quantifier number|+} 1 \}; \}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
    /// Writes it{char-set class-name|.}
    fn fmt{group punctuation|(}&self, f: &mut fmt::Formatter<'_>{group punctuation|)} -> fmt::Result \{
        write!{group punctuation|(}f, "\{:>8{char-set class-name|.}2\} l of \{name\}{escape|\\n}", self{char-set class-name|.}litres, name = r#"raw "x""#{group punctuation|)}
    \}
\}

async fn boil{group punctuation|(}n: u32{group punctuation|)} -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new{group punctuation|(}{group punctuation|)};
    let c = 'x'; let b = b"bytes{escape|\\x00}"; let e = '{escape|\\u\{1F600\}}';
    'outer: loop \{
        match n \{ 0 {alternation keyword|\|} 1 => break 'outer, 2{char-set class-name|.}{char-set class-name|.}=9 if n % 2 == 0 => continue, x @ 10{char-set class-name|.}{char-set class-name|.} => \{ map{char-set class-name|.}insert{group punctuation|(}"k", vec!{char-class|{char-class-punctuation punctuation|[}x as u8; 3{char-class-punctuation punctuation|]}}{group punctuation|)}; \} _ => unreachable!{group punctuation|(}{group punctuation|)} \}
    \}
    let sum = {group punctuation|(}0{char-set class-name|.}{char-set class-name|.}n{group punctuation|)}{char-set class-name|.}filter{group punctuation|(}{alternation keyword|\|}&i{alternation keyword|\|} i != 0xFF_u32{group punctuation|)}{char-set class-name|.}map{group punctuation|(}{alternation keyword|\|}i{alternation keyword|\|} i{char-set class-name|.}pow{group punctuation|(}2{group punctuation|)}{group punctuation|)}{char-set class-name|.}sum::<u32>{group punctuation|(}{group punctuation|)};
    Ok{group punctuation|(}i64::from{group punctuation|(}sum{group punctuation|)} {quantifier number|+} 1_000i64 - 2{char-set class-name|.}5e3 as i64{group punctuation|)}{quantifier number|?} /{quantifier number|*} nested /{quantifier number|*} comment {quantifier number|*}/ {quantifier number|*}/
\}
