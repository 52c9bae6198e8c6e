//! Crate of tea.
use std::\{collections::HashMap, fmt::\{self, Display\}\};

#[derive{punctuation|(}Debug, Clone, PartialEq{punctuation|)}]
pub struct Kettle<'a, T: Display + 'static> where T: Copy \{
    pub litres: {keyword|f64},
    name: &'a str,
    items: [T; {number|4}],
\}

macro_rules! cup \{ {punctuation|(}{variable|$x:expr}, ${punctuation|(}{variable|$rest:tt}{punctuation|)}*{punctuation|)} => \{ {variable|$x} + {number|1} \}; \}

impl<'a, T> fmt::Display for Kettle<'a, T> \{
    /// Writes it.
    fn fmt{punctuation|(}&self, f: &{keyword|mut} fmt::Formatter<'_>{punctuation|)} -> fmt::Result \{
        write!{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}\\n"}, self.litres, name = r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n: u32{punctuation|)} -> Result<{keyword|i64}, Box<dyn std::error::Error>> \{
    let {keyword|mut} map: HashMap<&str, Vec<u8>> = HashMap::new{punctuation|(}{punctuation|)};
    let c = 'x'; let b = b{string|"bytes\\x00"}; let e = '\\u\{1F600\}';
    'outer: {keyword|loop} \{
        match n \{ {number|0} \| {number|1} => break 'outer, {number|2}..={number|9} {keyword|if} n % {number|2} == {number|0} => continue, x @ {number|10}.. => \{ map.insert{punctuation|(}{string|"k"}, vec![x as u8; {number|3}]{punctuation|)}; \} _ => {keyword|unreachable}!{punctuation|(}{punctuation|)} \}
    \}
    let sum = {punctuation|(}{number|0}..n{punctuation|)}.filter{punctuation|(}\|&i\| i != 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::<u32>{punctuation|(}{punctuation|)};
    Ok{punctuation|(}{keyword|i64}::from{punctuation|(}sum{punctuation|)} + 1_000i64 - {number|2.5e3} as {keyword|i64}{punctuation|)}? /* nested /* comment */ */
\}
