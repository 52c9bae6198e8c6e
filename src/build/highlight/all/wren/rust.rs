{comment|//! Crate of tea.}
use std{operator|:}{operator|:}{punctuation|\{}collections{operator|:}{operator|:}HashMap{punctuation|,} fmt{operator|:}{operator|:}{punctuation|\{}self{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct {class-name|Kettle}{operator|<}'a{punctuation|,} {class-name|T}{operator|:} {class-name|Display} {operator|+} '{keyword|static}{operator|>} where {class-name|T}{operator|:} {class-name|Copy} {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}'a str{punctuation|,}
    items{operator|:} {punctuation|[}{class-name|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} {function|cup} {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} {class-name|T}{operator|>} fmt{operator|:}{operator|:}{class-name|Display} {keyword|for} {class-name|Kettle}{operator|<}'a{punctuation|,} {class-name|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|:}{operator|:}{class-name|Formatter}{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|:}{operator|:}{class-name|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string-literal|{string|"\{:>8.2\} l of \{name\}\\n"}}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#{string-literal|{string|"raw "}}x{string-literal|{string|""}}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|-}{operator|>} {class-name|Result}{operator|<}i64{punctuation|,} {class-name|Box}{operator|<}dyn std{operator|:}{operator|:}error{operator|:}{operator|:}{class-name|Error}{operator|>>} {punctuation|\{}
    let mut map{operator|:} HashMap{operator|<}{operator|&}str{punctuation|,} {class-name|Vec}{operator|<}u8{operator|>>} {operator|=} HashMap{operator|:}{operator|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} 'x'{punctuation|;} let b {operator|=} b{string-literal|{string|"bytes\\x00"}}{punctuation|;} let e {operator|=} '\\{function|u}{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{operator|:} {function|loop} {punctuation|\{}
        match {function|n} {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} x @ {number|10}{operator|..} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string-literal|{string|"k"}}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|:}{operator|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|Ok}{punctuation|(}i64{operator|:}{operator|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */ */}
{punctuation|\}}
