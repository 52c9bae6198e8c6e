//! Crate of tea.
{rule-keyword keyword|use} std::\{collections::HashMap{punctuation|,} fmt::\{self{punctuation|,} Display\}\};

#[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle<{string|'a, T: Display + '}static{operator|>} where T: Copy \{
    pub litres: f64{punctuation|,}
    {header-statement bold|name}: &'a str{punctuation|,}
    items: [T; {number|4}]{punctuation|,}
\}

macro_rules! cup \{ {punctuation|(}{operator|$}x:expr{punctuation|,} {operator|$}{punctuation|(}{operator|$}rest:tt{punctuation|)}*{punctuation|)} {punctuation|=}{operator|>} \{ {operator|$}x {operator|+} {number|1} \}; \}

impl<{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} \{
    /// Writes it.
    fn fmt{punctuation|(}{header-keyword bold|&self}{punctuation|,} f: {header-keyword bold|&mut} fmt::Formatter<'_{operator|>}{punctuation|)} -{operator|>} fmt::Result \{
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} {header-statement bold|name} {punctuation|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n: u32{punctuation|)} -{operator|>} Result<i64{punctuation|,} Box<dyn std::error::Error{operator|>}{operator|>} \{
    let mut map: HashMap<{header-keyword bold|&str}{punctuation|,} Vec<u8{operator|>}{operator|>} {punctuation|=} HashMap::new{punctuation|(}{punctuation|)};
    let {comment|c = 'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer: loop \{
        {structural-keyword keyword|match} n \{ {number|0} \| {number|1} {punctuation|=}{operator|>} break 'outer{punctuation|,} {number|2}{operator|..}{punctuation|=}{number|9} {rule-keyword keyword|if} n % {number|2} {punctuation|=}{punctuation|=} {number|0} {punctuation|=}{operator|>} continue{punctuation|,} x @ {number|10}{operator|..} {punctuation|=}{operator|>} \{ map.insert{punctuation|(}{string|"k"}{punctuation|,} vec![x as u8; {number|3}]{punctuation|)}; \} _ {punctuation|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} \}
    \}
    let sum {punctuation|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}.filter{punctuation|(}\|{header-keyword bold|&i}\| i !{punctuation|=} 0xFF_u32{punctuation|)}.map{punctuation|(}\|i\| i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum::<u32{operator|>}{punctuation|(}{punctuation|)};
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 - {number|2}.5e3 as i64{punctuation|)}? /* nested /* comment */ */
\}
