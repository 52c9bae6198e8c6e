//{operator|!} Crate of tea.
use std::{punctuation|\{}collections::HashMap, fmt::{punctuation|\{}self, Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T: Copy {punctuation|\{}
    pub litres: f64,
    name: {operator|&}{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a, T{operator|>} fmt::Display {keyword|for} Kettle{operator|<}{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_{operator|>}{punctuation|)} -{operator|>} fmt::Result {punctuation|\{}
        write{operator|!}{punctuation|(}f, {string|"\{:>8.2\} l of \{name\}{entity|\\n}"}, self.litres, name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n: u32{punctuation|)} -{operator|>} Result{operator|<}i64, Box{operator|<}dyn std::error::Error{operator|>>} {punctuation|\{}
    {builtin class-name|let} mut map: HashMap{operator|<&}str, Vec{operator|<}u{operator|{file-descriptor important|8}>>} {operator|=} HashMap::new{punctuation|(}{punctuation|)}{punctuation|;}
    {builtin class-name|let} c {operator|=} {string|'x'}{punctuation|;} {builtin class-name|let} b {operator|=} b{string|"bytes{entity|\\x00}"}{punctuation|;} {builtin class-name|let} e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer, {number|2}{punctuation|..}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue, x @ {number|10}{punctuation|..} {operator|=}{operator|>} {punctuation|\{} map.insert{punctuation|(}{string|"k"}, vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {builtin class-name|let} {function|sum} {operator|=} {punctuation|(}{number|0}{punctuation|..}n{punctuation|)}.filter{punctuation|(}{operator|\|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}.map{punctuation|(}{operator|\|}i{operator|\|} i.pow{punctuation|(}{number|2}{punctuation|))}.sum::{operator|<}u3{operator|{file-descriptor important|2}>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64::from{punctuation|(}sum{punctuation|)} + 1_000i64 - {number|2}.5e3 as i64{punctuation|)}? /* nested /* comment */ */
{punctuation|\}}
