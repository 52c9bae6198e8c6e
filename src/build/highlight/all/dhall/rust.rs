{operator|//}! {class-name|Crate} of tea{punctuation|.}
use std{operator|::}{punctuation|\{}collections{operator|::}{class-name|HashMap}{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}};

{operator|#}{punctuation|[}derive{punctuation|(}{class-name|Debug}{punctuation|,} {class-name|Clone}{punctuation|,} {class-name|PartialEq}{punctuation|)}{punctuation|]}
pub struct {class-name|Kettle}{operator|<}'a{punctuation|,} {class-name|T}{operator|:} {class-name|Display} {operator|+} 'static{operator|>} where {class-name|T}{operator|:} {class-name|Copy} {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} &'a str{punctuation|,}
    items{operator|:} {punctuation|[}{class-name|T}; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules! cup {punctuation|\{} {punctuation|(}$x{operator|:}expr{punctuation|,} ${punctuation|(}$rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

impl{operator|<}'a{punctuation|,} {class-name|T}{operator|>} fmt{operator|::}{class-name|Display} for {class-name|Kettle}{operator|<}'a{punctuation|,} {class-name|T}{operator|>} {punctuation|\{}
    {operator|//}{punctuation|/} {class-name|Writes} it{punctuation|.}
    fn fmt{punctuation|(}&self{punctuation|,} f{operator|:} &mut fmt{operator|::}{class-name|Formatter}{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{operator|::}{class-name|Result} {punctuation|\{}
        write!{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} {class-name|Result}{operator|<}i64{punctuation|,} {class-name|Box}{operator|<}dyn std{operator|::}error{operator|::}{class-name|Error}{operator|>}{operator|>} {punctuation|\{}
    {keyword|let} mut map{operator|:} {class-name|HashMap}{operator|<}&str{punctuation|,} {class-name|Vec}{operator|<}u8{operator|>}{operator|>} {operator|=} {class-name|HashMap}{operator|::}new{punctuation|(}{punctuation|)};
    {keyword|let} c {operator|=} 'x'; {keyword|let} b {operator|=} b{string|"bytes\\x00"}; {keyword|let} e {operator|=} '{operator|\\}u{punctuation|\{}1F600{punctuation|\}}';
    'outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break 'outer{punctuation|,} {number|2}{punctuation|..}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|==} {number|0} {operator|=}{operator|>} continue{punctuation|,} x {operator|@} {number|10}{punctuation|..} {operator|=}{operator|>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec!{punctuation|[}x {keyword|as} u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ {operator|=}{operator|>} unreachable!{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{punctuation|..}n{punctuation|)}{punctuation|.}filter{punctuation|(}{operator|\|}&i{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)};
    {class-name|Ok}{punctuation|(}i64{operator|::}from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 - {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {punctuation|/}{operator|*} nested {punctuation|/}{operator|*} comment {operator|*}{punctuation|/} {operator|*}{punctuation|/}
{punctuation|\}}
