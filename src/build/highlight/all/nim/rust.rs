{operator|//!} Crate {operator|of} tea{operator|.}
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{punctuation|,} fmt{operator|::}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}};

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}'a{punctuation|,} T{operator|:} Display {operator|+} '{keyword|static}{operator|>} where T{operator|:} Copy {punctuation|\{}
    pub litres{operator|:} f64{punctuation|,}
    name{operator|:} {operator|&}'a str{punctuation|,}
    items{operator|:} {punctuation|[}T; {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{operator|$}x{operator|:}expr{punctuation|,} {operator|$}{punctuation|(}{operator|$}rest{operator|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} {operator|$}x {operator|+} {number|1} {punctuation|\}}; {punctuation|\}}

impl{operator|<}'a{punctuation|,} T{operator|>} fmt{operator|::}Display {keyword|for} Kettle{operator|<}'a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|///} Writes it{operator|.}
    fn {function|fmt}{punctuation|(}{operator|&}self{punctuation|,} f{operator|:} {operator|&}mut fmt{operator|::}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|->} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{operator|.}litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}n{operator|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>>} {punctuation|\{}
    {keyword|let} mut map{operator|:} HashMap{operator|<&}str{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{operator|::}{function|new}{punctuation|(}{punctuation|)};
    {keyword|let} c {operator|=} {char|'x'}; {keyword|let} b {operator|=} {string|b"bytes\\x00"}; {keyword|let} e {operator|=} '{operator|\\}u{punctuation|\{}{number|1}F600{punctuation|\}}';
    'outer{operator|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {keyword|break} 'outer{punctuation|,} {number|2}{operator|..=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x {operator|@} {number|10}{operator|..} {operator|=>} {punctuation|\{} map{operator|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}x {keyword|as} u8; {number|3}{punctuation|]}{punctuation|)}; {punctuation|\}} _ {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{operator|.}{function|filter}{punctuation|(}{operator|\|&}i{operator|\|} i {operator|!=} {number|0xFF_u32}{punctuation|)}{operator|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{operator|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{operator|.}sum{operator|::<}u32{operator|>}{punctuation|(}{punctuation|)};
    {function|Ok}{punctuation|(}i64{operator|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1_000i64} {operator|-} {number|2.5e3} {keyword|as} i64{punctuation|)}{operator|?} {operator|/*} nested {operator|/*} comment {operator|*/} {operator|*/}
{punctuation|\}}
