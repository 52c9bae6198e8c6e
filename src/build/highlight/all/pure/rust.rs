{comment|//! Crate of tea.}
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{operator|,} fmt{operator|::}{punctuation|\{}self{operator|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}derive{punctuation|(}Debug{operator|,} Clone{operator|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<'}a{operator|,} T{operator|:} Display {operator|+} {operator|'}static{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{operator|,}
    name{operator|:} {operator|&'}a {function|str}{operator|,}
    items{operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{operator|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{operator|$}x{operator|:}expr{operator|,} {operator|$}{punctuation|(}{operator|$}rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} {operator|$}x {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<'}a{operator|,} T{operator|>} fmt{operator|::}Display for Kettle{operator|<'}a{operator|,} T{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}{operator|&}self{operator|,} f{operator|:} {operator|&}mut fmt{operator|::}Formatter{operator|<'_>}{punctuation|)} {operator|->} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{operator|,} {string|"\{:>8.2\} l of \{name\}\\n"}{operator|,} self{operator|.}litres{operator|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{operator|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>>} {punctuation|\{}
    {keyword|let} mut {function|map}{operator|:} HashMap{operator|<&}{function|str}{operator|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{operator|::}new{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {operator|'}x{operator|'}{punctuation|;} {keyword|let} b {operator|=} b{string|"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} {operator|'\\}u{punctuation|\{}{number|1}F600{punctuation|\}}{operator|'}{punctuation|;}
    {operator|'}outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {keyword|break} {operator|'}outer{operator|,} {number|2}{operator|..=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} continue{operator|,} x {operator|@} {number|10}{operator|..} {operator|=>} {punctuation|\{} {function|map}{operator|.}{function|insert}{punctuation|(}{string|"k"}{operator|,} vec{operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|_} {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{operator|.}{function|filter}{punctuation|(}{operator|\|&}i{operator|\|} i {operator|!=} {number|0xFF}_u32{punctuation|)}{operator|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{operator|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{operator|.}sum{operator|::<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{operator|::}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*/}
{punctuation|\}}
