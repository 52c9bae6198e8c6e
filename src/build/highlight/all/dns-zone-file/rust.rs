//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\}{comment|;}

#[derive{punctuation|(}Debug, Clone, PartialEq{punctuation|)}]
pub struct Kettle<'a, T: Display + 'static> where T: Copy \{
    pub litres: f64,
    name: &'a str,
    items: [T{comment|; 4],}
\}

macro_rules! cup \{ {punctuation|(}$x:expr, ${punctuation|(}$rest:tt{punctuation|)}*{punctuation|)} => \{ $x + 1 \}{comment|; \}}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
    /// Writes it.
    fn fmt{punctuation|(}&self, f: &mut fmt::Formatter<'_>{punctuation|)} -> fmt::Result \{
        write!{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n: u32{punctuation|)} -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new{punctuation|(}{punctuation|)}{comment|;}
    let c = 'x'{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer: loop \{
        match n \{ 0 \| 1 => break 'outer, 2..=9 if n % 2 == 0 => continue, x {variable|@} 10.. => \{ map.insert{punctuation|(}{string|"k"}, vec![x as u8{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum = {punctuation|(}0..n{punctuation|)}.filter{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}2{punctuation|)}{punctuation|)}.sum::<u32>{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} + 1_000i64 - 2.5e3 as i64{punctuation|)}? /* nested /* comment */ */
\}
