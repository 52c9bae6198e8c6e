{operator|//}{operator|!} Crate of tea{punctuation|.}
use std{operator|:}{operator|:}{punctuation|\{}collections{operator|:}{operator|:}HashMap{punctuation|,} fmt{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} &{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} T{operator|>} fmt{operator|:}{operator|:}Display for Kettle{operator|<}{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|:}{operator|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name = r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|:}{operator|:}error{operator|:}{operator|:}Error{operator|>}{operator|>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} = HashMap{operator|:}{operator|:}{function|new}{punctuation|(}{punctuation|)};
    let c = {string|'x'}; let b = b{string|"bytes\\x00"}; let e = {string|'\\u\{1F600\}'};
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}={number|9} if n {operator|%} {number|2} {operator|==} {number|0} ={operator|>} continue{punctuation|,} x @ {number|10}{punctuation|.}{punctuation|.} ={operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x as u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ ={operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum = {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}&i{operator|\|} {transform function|i} {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}{transform function|i}{operator|\|} {transform function|i}{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    {function|Ok}{punctuation|(}i64{operator|:}{operator|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}{punctuation|.}5e3 as i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
