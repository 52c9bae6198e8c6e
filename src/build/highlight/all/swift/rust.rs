{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}{class-name|HashMap}{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}{keyword|self}{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
pub {keyword|struct} {class-name|Kettle}{operator|<}'a{punctuation|,} {class-name|T}{punctuation|:} {class-name|Display} {operator|+} '{keyword|static}{operator|>} {keyword|where} {class-name|T}{punctuation|:} {class-name|Copy} {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}{class-name|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}'a{punctuation|,} {class-name|T}{operator|>} fmt{punctuation|:}{punctuation|:}{class-name|Display} {keyword|for} {class-name|Kettle}{operator|<}'a{punctuation|,} {class-name|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}{operator|&}{keyword|self}{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}{class-name|Formatter}{operator|<}'{omit keyword|_}{operator|>}{punctuation|)} {operator|->} fmt{punctuation|:}{punctuation|:}{class-name|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string-literal|{string|"\{:>8.2\} l of \{name\}\\n"}}{punctuation|,} {keyword|self}{punctuation|.}litres{punctuation|,} name {operator|=} r{string-literal|{string|#"raw "x""#}}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{keyword|async} fn {function|boil}{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|->} {class-name|Result}{operator|<}i64{punctuation|,} {class-name|Box}{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}{class-name|Error}{operator|>>} {punctuation|\{}
    {keyword|let} mut map{punctuation|:} {class-name|HashMap}{operator|<&}str{punctuation|,} {class-name|Vec}{operator|<}u8{operator|>>} {operator|=} {class-name|HashMap}{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} 'x'{punctuation|;} {keyword|let} b {operator|=} b{string-literal|{string|"bytes\\x00"}}{punctuation|;} {keyword|let} e {operator|=} '{punctuation|\\}u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {keyword|break} 'outer{punctuation|,} {number|2}{operator|..=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x @ {number|10}{operator|..} {operator|=>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string-literal|{string|"k"}}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {omit keyword|_} {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|&}i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */ */}
{punctuation|\}}
