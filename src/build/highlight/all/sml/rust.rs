{operator|/}{operator|/}{operator|!} Crate {keyword|of} tea{punctuation|.}
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub {keyword|struct} Kettle{operator|<}{variable|'a}{punctuation|,} T{punctuation|:} {class-name|Display} {operator|+} {variable|'static}{operator|>} {keyword|where} T{punctuation|:} {class-name|Copy} {punctuation|\{}
    pub litres{punctuation|:} {class-name|f64}{punctuation|,}
    name{punctuation|:} &{variable|'a} str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}$x{punctuation|:}{class-name|expr}{punctuation|,} ${punctuation|(}$rest{punctuation|:}{class-name|tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} $x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{variable|'a}{punctuation|,} T{operator|>} fmt{operator|::}Display for Kettle{operator|<}{variable|'a}{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it{punctuation|.}
    {keyword|fn} fmt{punctuation|(}&self{punctuation|,} f{punctuation|:} &mut fmt{operator|::}Formatter{operator|<}{variable|'_}{operator|>}{punctuation|)} {operator|->} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{punctuation|.}litres{punctuation|,} name {operator|=} r{string|#"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async {keyword|fn} boil{punctuation|(}n{punctuation|:} {class-name|u32}{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>}{operator|>} {punctuation|\{}
    {keyword|let} mut map{punctuation|:} {class-name|HashMap}{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|::}new{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {variable|'x'}{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} {variable|'}\\u{punctuation|\{}1F600{punctuation|\}}{variable|'}{punctuation|;}
    {variable|'outer}{punctuation|:} {class-name|loop} {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} break {variable|'outer}{punctuation|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n % {number|2} {operator|=}{operator|=} {number|0} {operator|=>} continue{punctuation|,} x {operator|@} {number|10}{punctuation|.}{punctuation|.} {operator|=>} {punctuation|\{} map{punctuation|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}{operator|\|}&i{operator|\|} i {operator|!}{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}map{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{operator|::}from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
