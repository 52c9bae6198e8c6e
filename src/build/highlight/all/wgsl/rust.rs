{comment|//! Crate of tea.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}{class-name|HashMap}{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function-calls function|derive}{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
pub {keyword|struct} {class-name|Kettle}{punctuation|<}'a{punctuation|,} {class-name|T}{punctuation|:} {class-name|Display} {operator|+} 'static{punctuation|>} where {class-name|T}{punctuation|:} {class-name|Copy} {punctuation|\{}
    pub litres{punctuation|:} {builtin|f64}{punctuation|,}
    name{punctuation|:} {operator|&}'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}{class-name|T}{punctuation|;} {int-literal number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} ={punctuation|>} {punctuation|\{} $x {operator|+} {int-literal number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{punctuation|<}'a{punctuation|,} {class-name|T}{punctuation|>} fmt{punctuation|:}{punctuation|:}{class-name|Display} {keyword|for} {class-name|Kettle}{punctuation|<}'a{punctuation|,} {class-name|T}{punctuation|>} {punctuation|\{}
    {comment|/// Writes it.}
    {keyword|fn} {functions function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}{class-name|Formatter}{punctuation|<}'_{punctuation|>}{punctuation|)} {operator|->} fmt{punctuation|:}{punctuation|:}{class-name|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} "{punctuation|\{}{punctuation|:}{punctuation|>}{decimal-float-literal number|8.2}{punctuation|\}} l of {punctuation|\{}name{punctuation|\}}\\n"{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r#"raw "x""#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async {keyword|fn} {functions function|boil}{punctuation|(}n{punctuation|:} {builtin|u32}{punctuation|)} {operator|->} {class-name|Result}{punctuation|<}{builtin|i64}{punctuation|,} {class-name|Box}{punctuation|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}{class-name|Error}{operator|>>} {punctuation|\{}
    {keyword|let} mut map{punctuation|:} {class-name|HashMap}{punctuation|<}{operator|&}str{punctuation|,} {class-name|Vec}{punctuation|<}u8{operator|>>} {operator|=} {class-name|HashMap}{punctuation|:}{punctuation|:}{function-calls function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} 'x'{punctuation|;} {keyword|let} b {operator|=} b"bytes\\x00"{punctuation|;} {keyword|let} e {operator|=} '\\u{punctuation|\{}1F600{punctuation|\}}'{punctuation|;}
    'outer{punctuation|:} {keyword|loop} {punctuation|\{}
        match n {punctuation|\{} {int-literal number|0} {operator|\|} {int-literal number|1} ={punctuation|>} {keyword|break} 'outer{punctuation|,} {decimal-float-literal number|2.}{punctuation|.}{operator|=}{int-literal number|9} {keyword|if} n {operator|%} {int-literal number|2} {operator|==} {int-literal number|0} ={punctuation|>} {keyword|continue}{punctuation|,} x {punctuation|@} {decimal-float-literal number|10.}{punctuation|.} ={punctuation|>} {punctuation|\{} map{punctuation|.}{function-calls function|insert}{punctuation|(}"k"{punctuation|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {int-literal number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ ={punctuation|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{decimal-float-literal number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}{function-calls function|filter}{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!=} {hex-float-literal number|0xFF}_u32{punctuation|)}{punctuation|.}{function-calls function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{builtin|pow}{punctuation|(}{int-literal number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{punctuation|:}{punctuation|:}{punctuation|<}{builtin|u32}{punctuation|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function-calls function|Ok}{punctuation|(}{builtin|i64}{punctuation|:}{punctuation|:}{function-calls function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {decimal-float-literal number|2.5e3} as {builtin|i64}{punctuation|)}? {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
