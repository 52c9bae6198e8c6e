{comment|//! Crate of tea.}
use std{operator|::}{punctuation|\{}collections{operator|::}{class-name|HashMap}{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}{function|derive}{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
pub struct {class-name|Kettle}{operator|<}{operator|'}a{punctuation|,} {class-name|T}{operator|:} {class-name|Display} {operator|+} {operator|'}static{operator|>} where {class-name|T}{operator|:} {class-name|Copy} {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} &{operator|'}a str{punctuation|,}
    items{operator|:} {punctuation|[}{class-name|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{operator|'}a{punctuation|,} {class-name|T}{operator|>} fmt{operator|::}{class-name|Display} {keyword|for} {class-name|Kettle}{operator|<}{operator|'}a{punctuation|,} {class-name|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} f{operator|:} &mut fmt{operator|::}{class-name|Formatter}{operator|<}{operator|'}_{operator|>}{punctuation|)} {operator|->} fmt{operator|::}{class-name|Result} {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}{function|litres}{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} {class-name|Result}{operator|<}{tag|i64}{punctuation|,} {class-name|Box}{operator|<}{tag|dyn} std{operator|::}error{operator|::}{class-name|Error}{operator|>}{operator|>} {punctuation|\{}
    {keyword|let} mut map{operator|:} {class-name|HashMap}{operator|<}&str{punctuation|,} {class-name|Vec}{operator|<}{tag|u8}{operator|>}{operator|>} {operator|=} {class-name|HashMap}{operator|::}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {char|'x'}{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} {operator|'}\\u{punctuation|\{}{number|1F}{number|600}{punctuation|\}}{operator|'}{punctuation|;}
    {operator|'}outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} break {operator|'}outer{punctuation|,} {number|2.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=>} continue{punctuation|,} x {class-name|@} {number|10.}{punctuation|.} {operator|=>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0.}{punctuation|.}{function|n}{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}&i{operator|\|} i {operator|!}{operator|=} {number|0xFF}_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{function|sum}{operator|::}{operator|<}{tag|u32}{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|Ok}{punctuation|(}i64{operator|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
