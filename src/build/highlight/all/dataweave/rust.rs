{comment|//! Crate of tea.}
use {property|std}{punctuation|:}{punctuation|:}{punctuation|\{}{property|collections}{punctuation|:}{punctuation|:}HashMap{punctuation|,} {property|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where {property|T}{punctuation|:} Copy {punctuation|\{}
    pub {property|litres}{punctuation|:} f64{punctuation|,}
    {property|name}{punctuation|:} &{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{punctuation|,} T{operator|>} {property|fmt}{punctuation|:}{punctuation|:}Display for Kettle{operator|<}{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}_{operator|>}{punctuation|)} {operator|->} {property|fmt}{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}{property|n}{punctuation|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn {property|std}{punctuation|:}{punctuation|:}{property|error}{punctuation|:}{punctuation|:}Error{operator|>>} {punctuation|\{}
    let mut {property|map}{punctuation|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} {property|HashMap}{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    {string|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} {property|x} {punctuation|@} {number|10}{punctuation|.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}\|&i\| i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{date|\|i\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{property|sum}{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}{property|i64}{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} */
{punctuation|\}}
