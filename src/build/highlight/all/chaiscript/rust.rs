{comment|//! Crate of tea.}
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} T{operator|>} fmt{operator|::}Display {keyword|for} Kettle{operator|<}{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string-interpolation|{string|"\{:>8.2\} l of \{name\}\\n"}}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string-interpolation|{string|"raw "}}x{string-interpolation|{string|""}}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{operator|::}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string-interpolation|{string|"bytes\\x00"}}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string-interpolation|{string|"k"}}{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} {number|0xFF}_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{operator|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
