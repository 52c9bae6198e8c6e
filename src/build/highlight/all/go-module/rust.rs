{comment|//! Crate of tea.}
use std::\{collections::HashMap{punctuation|,} fmt::\{self{punctuation|,} Display\}\};

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle<'a{punctuation|,} T: Display + 'static> where T: Copy \{
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: {punctuation|[}T; 4{punctuation|]}{punctuation|,}
\}

macro_rules! cup \{ {punctuation|(}$x:expr{punctuation|,} ${punctuation|(}$rest:tt{punctuation|)}*{punctuation|)} {operator|=>} \{ $x + 1 \}; \}

impl<'a{punctuation|,} T> fmt::Display for Kettle<'a{punctuation|,} T> \{
    {comment|/// Writes it.}
    fn fmt{punctuation|(}&self{punctuation|,} f: &mut fmt::Formatter<'_>{punctuation|)} -> fmt::Result \{
        write!{punctuation|(}f{punctuation|,} "\{:>8.2\} l of \{name\}\\n"{punctuation|,} self.litres{punctuation|,} name = r#"raw "x""#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n: u32{punctuation|)} -> Result<i64{punctuation|,} Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str{punctuation|,} Vec<u8>> = HashMap::new{punctuation|(}{punctuation|)};
    let c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';
    'outer: loop \{
        match n \{ 0 \| 1 {operator|=>} break 'outer{punctuation|,} 2..=9 if n % 2 == 0 {operator|=>} continue{punctuation|,} x @ 10.. {operator|=>} \{ map.insert{punctuation|(}"k"{punctuation|,} vec!{punctuation|[}x as u8; 3{punctuation|]}{punctuation|)}; \} _ {operator|=>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    let sum = {punctuation|(}0..n{punctuation|)}.filter{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}2{punctuation|)}{punctuation|)}.sum::<u32>{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} + 1_000i64 - 2.5e3 as i64{punctuation|)}? /* nested /* comment */ */
\}
