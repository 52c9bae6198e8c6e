{comment|//! Crate of tea.}
use {label symbol|std}{operator|::}{punctuation|\{}{label symbol|collections}{operator|::}{constructor|HashMap}{punctuation|,} {label symbol|fmt}{operator|::}{punctuation|\{}self{punctuation|,} {constructor|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}derive{punctuation|(}{constructor|Debug}{punctuation|,} {constructor|Clone}{punctuation|,} {constructor|PartialEq}{punctuation|)}{punctuation|]}
pub {keyword|struct} {constructor|Kettle}{operator|<}{operator|'}a{punctuation|,} {constructor|T}{punctuation|:} {constructor|Display} {operator|+} {operator|'}static{operator|>} where {constructor|T}{punctuation|:} {constructor|Copy} {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &{operator|'}a str{punctuation|,}
    items{punctuation|:} {punctuation|[}{constructor|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{operator|'}a{punctuation|,} {constructor|T}{operator|>} {label symbol|fmt}{operator|::}{constructor|Display} {keyword|for} {constructor|Kettle}{operator|<}{operator|'}a{punctuation|,} {constructor|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut {label symbol|fmt}{operator|::}{constructor|Formatter}{operator|<}{operator|'}_{operator|>}{punctuation|)} {operator|->} {label symbol|fmt}{operator|::}{constructor|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|->} {constructor|Result}{operator|<}i64{punctuation|,} {constructor|Box}{operator|<}dyn {label symbol|std}{operator|::}{label symbol|error}{operator|::}{constructor|Error}{operator|>}{operator|>} {punctuation|\{}
    {keyword|let} mut map{punctuation|:} {constructor|HashMap}{operator|<}&str{punctuation|,} {constructor|Vec}{operator|<}u8{operator|>}{operator|>} {operator|=} {constructor|HashMap}{operator|::}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {char|'x'}{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} {operator|'}\\u{punctuation|\{}{number|1}F600{punctuation|\}}{operator|'}{punctuation|;}
    {operator|'}outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} break {operator|'}outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=>} continue{punctuation|,} x @ {number|10.}{punctuation|.} {operator|=>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}{operator|\|}&i{operator|\|} i {operator|!}{operator|=} {number|0}xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{label symbol|sum}{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {constructor|Ok}{punctuation|(}{label symbol|i64}{operator|::}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
