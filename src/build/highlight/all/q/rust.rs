{comment|//! Crate of tea.}
use std{verb operator|::}{punctuation|\{}collections{verb operator|::}HashMap{verb operator|,} fmt{verb operator|::}{punctuation|\{}self{verb operator|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{verb operator|#}{punctuation|[}derive{punctuation|(}Debug{verb operator|,} Clone{verb operator|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{verb operator|<}{adverb function|'}a{verb operator|,} T{verb operator|:} Display {verb operator|+} {adverb function|'}static{verb operator|>} {keyword|where} T{verb operator|:} Copy {punctuation|\{}
    pub litres{verb operator|:} f64{verb operator|,}
    name{verb operator|:} {verb operator|&}{adverb function|'}a str{verb operator|,}
    items{verb operator|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{verb operator|,}
{punctuation|\}}

macro_rules{verb operator|!} cup {punctuation|\{} {punctuation|(}{verb operator|$}x{verb operator|:}expr{verb operator|,} {verb operator|$}{punctuation|(}{verb operator|$}rest{verb operator|:}tt{punctuation|)}{verb operator|*}{punctuation|)} {verb operator|=}{verb operator|>} {punctuation|\{} {verb operator|$}x {verb operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{verb operator|<}{adverb function|'}a{verb operator|,} T{verb operator|>} fmt{verb operator|::}Display for Kettle{verb operator|<}{adverb function|'}a{verb operator|,} T{verb operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    fn fmt{punctuation|(}{verb operator|&}self{verb operator|,} f{verb operator|:} {verb operator|&}mut fmt{verb operator|::}Formatter{verb operator|<}{adverb function|'}{verb operator|_}{verb operator|>}{punctuation|)} {verb operator|-}{verb operator|>} fmt{verb operator|::}Result {punctuation|\{}
        write{verb operator|!}{punctuation|(}f{verb operator|,} {string|"\{:>8.2\} l of \{name\}\\n"}{verb operator|,} self{punctuation|.}litres{verb operator|,} name {verb operator|=} r{verb operator|#}{string|"raw "}x{string|""}{verb operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{verb operator|:} u32{punctuation|)} {verb operator|-}{verb operator|>} Result{verb operator|<}i64{verb operator|,} Box{verb operator|<}dyn std{verb operator|::}error{verb operator|::}Error{verb operator|>}{verb operator|>} {punctuation|\{}
    let mut map{verb operator|:} HashMap{verb operator|<}{verb operator|&}str{verb operator|,} Vec{verb operator|<}u8{verb operator|>}{verb operator|>} {verb operator|=} HashMap{verb operator|::}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {verb operator|=} {adverb function|'}x{adverb function|'}{punctuation|;} let b {verb operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {verb operator|=} {adverb function|'}{keyword|\\u}{punctuation|\{}{number|1}F600{punctuation|\}}{adverb function|'}{punctuation|;}
    {adverb function|'}outer{verb operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {verb operator|\|} {number|1} {verb operator|=}{verb operator|>} break {adverb function|'}outer{verb operator|,} {number|2.}{verb operator|.}{verb operator|=}{number|9} {keyword|if} n {verb operator|%} {number|2} {verb operator|=}{verb operator|=} {number|0} {verb operator|=}{verb operator|>} continue{verb operator|,} x {verb operator|@} {number|10.}{verb operator|.} {verb operator|=}{verb operator|>} {punctuation|\{} map{punctuation|.}{keyword|insert}{punctuation|(}{string|"k"}{verb operator|,} vec{verb operator|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {verb operator|_} {verb operator|=}{verb operator|>} unreachable{verb operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let {keyword|sum} {verb operator|=} {punctuation|(}{number|0.}{punctuation|.}n{punctuation|)}{punctuation|.}filter{punctuation|(}{verb operator|\|}{verb operator|&}i{verb operator|\|} i {verb operator|!}{verb operator|=} {number|0xFF}_u32{punctuation|)}{punctuation|.}map{punctuation|(}{verb operator|\|}i{verb operator|\|} i{punctuation|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{verb operator|.}{keyword|sum}{verb operator|::}{verb operator|<}u32{verb operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{verb operator|::}{keyword|from}{punctuation|(}{keyword|sum}{punctuation|)} {verb operator|+} {number|1}_000i64 {verb operator|-} {number|2.5e3} as i64{punctuation|)}{verb operator|?} {comment|/* nested /* comment */ */}
{punctuation|\}}
