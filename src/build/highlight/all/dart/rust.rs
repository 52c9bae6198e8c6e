{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}{class-name|HashMap}{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
pub struct {class-name|Kettle}{operator|<}{string-literal|{string|'a, T: Display + '}}{keyword|static}{operator|>} where {class-name|T}{punctuation|:} {class-name|Copy} {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}{class-name|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string-literal|{string|'a, T> fmt::Display for Kettle<'}}a{punctuation|,} {class-name|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}{class-name|Formatter}{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}{class-name|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string-literal|{string|"\{:>8.2\} l of \{name\}\\n"}}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string-literal|{string|"raw "}}x{string-literal|{string|""}}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{keyword|async} fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} {class-name|Result}{operator|<}i64{punctuation|,} {class-name|Box}{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}{class-name|Error}{operator|>>} {punctuation|\{}
    let mut map{punctuation|:} {class-name|HashMap}{generics|{punctuation|<}{operator|&}str{punctuation|,} {class-name|Vec}{punctuation|<}u8{punctuation|>}{punctuation|>}} {operator|=} {class-name|HashMap}{punctuation|:}{punctuation|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string-literal|{string|'x'}}{punctuation|;} let b {operator|=} b{string-literal|{string|"bytes\\x00"}}{punctuation|;} let e {operator|=} {string-literal|{string|'\\u\{1F600\}'}}{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string-literal|{string|"k"}}{punctuation|,} vec{operator|!}{punctuation|[}x {operator|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} {number|0}xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{generics|{punctuation|<}u32{punctuation|>}}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {operator|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
