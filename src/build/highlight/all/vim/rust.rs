{operator|/}{operator|/}{operator|!} Crate of tea{operator|.}
use std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

#{punctuation|[}{function|derive}{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} &'a str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}${keyword|x}{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} {punctuation|\{} ${keyword|x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|/}{operator|/}{operator|/} Writes it{operator|.}
    fn {function|fmt}{punctuation|(}&self{punctuation|,} {keyword|f}{punctuation|:} &mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        {keyword|write}{operator|!}{punctuation|(}{keyword|f}{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{operator|.}litres{punctuation|,} name {operator|=} {keyword|r}#{string|"raw "}{keyword|x}{string|""}#{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}{keyword|n}{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} {punctuation|\{}
    {keyword|let} mut map{punctuation|:} HashMap{operator|<}&str{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} {keyword|c} {operator|=} {string|'x'}{punctuation|;} {keyword|let} {keyword|b} {operator|=} {keyword|b}{string|"bytes\\x00"}{punctuation|;} {keyword|let} {keyword|e} {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        {keyword|match} {keyword|n} {punctuation|\{} {number|0} \| {number|1} {operator|=}{operator|>} {keyword|break} 'outer{punctuation|,} {number|2}{operator|.}{operator|.=}{number|9} {keyword|if} {keyword|n} {operator|%} {number|2} {operator|==} {number|0} {operator|=}{operator|>} {keyword|continue}{punctuation|,} {keyword|x} @ {number|10}{operator|.}{operator|.} {operator|=}{operator|>} {punctuation|\{} map{operator|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}{keyword|x} {keyword|as} u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=}{operator|>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{operator|.}{operator|.}{keyword|n}{punctuation|)}{operator|.}{function|filter}{punctuation|(}\|&i\| i {operator|!=} 0xFF_u32{punctuation|)}{operator|.}{function|map}{punctuation|(}\|i\| i{operator|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{operator|.}sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {function|Ok}{punctuation|(}i64{punctuation|:}{punctuation|:}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2}{operator|.}5e3 {keyword|as} i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
{punctuation|\}}
