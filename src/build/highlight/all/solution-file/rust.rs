//! Crate of tea.
use std::\{collections::HashMap{punctuation|,} fmt::\{self{punctuation|,} Display\}\};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle<{string|'a, T: Display + '}static> where T: Copy \{
    pub litres: f64{punctuation|,}
    name: &'a str{punctuation|,}
    items: [T; {number|4}]{punctuation|,}
\}

macro_rules! cup \{ {punctuation|(}$x:expr{punctuation|,} ${punctuation|(}$rest:tt{punctuation|)}*{punctuation|)} {operator|=}> \{ $x + {number|1} \}; \}

impl<{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T> \{
    /// Writes it.
    fn fmt{punctuation|(}&self{punctuation|,} f: &mut fmt::Formatter<'_>{punctuation|)} -> fmt::Result \{
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{property|, self.litres, name} {operator|=} r{comment|#"raw "x""#)}
    \}
\}

async fn boil{punctuation|(}n: u32{punctuation|)} -> Result<i64{punctuation|,} Box<dyn std::error::Error>> \{
    {property|let mut map: HashMap<&str, Vec<u8>>} {operator|=} HashMap::new{punctuation|(}{punctuation|)};
    {property|let c} {operator|=} {string|'x'}{property|; let b} {operator|=} b{string|"bytes\\x00"}{property|; let e} {operator|=} {string|'\\u\{1F600\}'};
    'outer: loop \{
        {property|match n \{ 0 \| 1} {operator|=}> break 'outer{punctuation|,} {number|2}..{operator|=}{number|9} if n % {number|2} {operator|=}{operator|=} {number|0} {operator|=}> continue{punctuation|,} x @ {number|10}.. {operator|=}> \{ map.insert{punctuation|(}{string|"k"}{punctuation|,} vec![x as u8; {number|3}]{punctuation|)}; \} _ {operator|=}> unreachable!{punctuation|(}{punctuation|)} \}
    \}
    {property|let sum} {operator|=} {punctuation|(}{number|0}..n{punctuation|)}.filter{punctuation|(}\|&i\| i !{operator|=} 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::<u32>{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} + 1_000i64 - {number|2}.5e3 as i64{punctuation|)}? /* nested /* comment */ */
\}
