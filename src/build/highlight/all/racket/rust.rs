//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\}{comment|;}

#{punctuation|[}derive{punctuation|(}{function|Debug,} Clone, PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle<{symbol|'a,} T: Display + {symbol|'static>} where T: Copy \{
    pub litres: f64,
    name: &{symbol|'a} str,
    items: {punctuation|[}{function|T}{comment|; 4],}
\}

macro_rules! cup \{ {punctuation|(}{function|$x:expr,} ${punctuation|(}{function|$rest:tt}{punctuation|)}*{punctuation|)} => \{ $x + {number|1} \}{comment|; \}}

impl<{symbol|'a,} T> fmt::Display for Kettle<{symbol|'a,} T> \{
    /// Writes it.
    fn fmt{punctuation|(}{function|&self,} f: &mut fmt::Formatter<{symbol|'_>}{punctuation|)} -> fmt::Result \{
        write!{punctuation|(}{function|f,} {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}{function|n:} u32{punctuation|)} -> Result<i64, Box<dyn std::error::Error>> \{
    let mut map: HashMap<&str, Vec<u8>> = HashMap::new{punctuation|(}{punctuation|)}{comment|;}
    let c = {symbol|'x}{symbol|';} let b = b{string|"bytes\\x00"}{comment|; let e = '\\u\{1F600\}';}
    {symbol|'outer:} loop \{
        match n \{ {number|0} \| {number|1} => break {symbol|'outer,} 2..=9 if n % {number|2} == {number|0} => continue, x @ 10.. => \{ map.insert{punctuation|(}{string|"k"}, vec!{punctuation|[}{function|x} as u8{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum = {punctuation|(}{function|0..n}{punctuation|)}.filter{punctuation|(}{function|\|&i\|} i != 0xFF_u32{punctuation|)}.map{punctuation|(}{function|\|i\|} i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::<u32>{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}{function|i64::from}{punctuation|(}{function|sum}{punctuation|)} + 1_000i64 - {number|2.5e3} as i64{punctuation|)}? /* nested /* comment */ */
\}
