{comment|//! Crate of tea.}
use std{operator|:}{operator|:}{punctuation|\{}collections{operator|:}{operator|:}{class-name|HashMap}{punctuation|,} fmt{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
pub struct {class-name|Kettle}{operator|<}{string-interpolation|{string|'a, T: Display + '}}{keyword|static}{operator|>} where {class-name|T}{operator|:} {class-name|Copy} {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}{string-interpolation|{string|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ (}{interpolation|{interpolation-punctuation punctuation|$}{expression|x}}{string|:expr, $(}{interpolation|{interpolation-punctuation punctuation|$}{expression|rest}}{string|:tt)*) => \{ }{interpolation|{interpolation-punctuation punctuation|$}{expression|x}}{string| + 1 \}; \}

impl<'}}a{punctuation|,} {class-name|T}{operator|>} fmt{operator|:}{operator|:}{class-name|Display} {keyword|for} {class-name|Kettle}{operator|<}{string-interpolation|{string|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}}_{operator|>}{punctuation|)} {operator|->} fmt{operator|:}{operator|:}{class-name|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string|"raw "}x{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} {class-name|Result}{operator|<}i64{punctuation|,} {class-name|Box}{operator|<}dyn std{operator|:}{operator|:}error{operator|:}{operator|:}{class-name|Error}{operator|>>} {punctuation|\{}
    let mut map{operator|:} {class-name|HashMap}{operator|<}{operator|&}str{punctuation|,} {class-name|Vec}{operator|<}u8{operator|>>} {operator|=} {class-name|HashMap}{operator|:}{operator|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string-interpolation|{string|'x'}}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string-interpolation|{string|'\\u\{1F600\}'}}{punctuation|;}
    {string-interpolation|{string|'outer: loop \{
        match n \{ 0 \| 1 => break '}}outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} {number|0}xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|Ok}{punctuation|(}i64{operator|:}{operator|:}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
