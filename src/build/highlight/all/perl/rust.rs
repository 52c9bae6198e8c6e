{regex|//}{operator|!} Crate of tea{operator|.}
{keyword|use} std{punctuation|:}{punctuation|:}{punctuation|\{}collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}{punctuation|\{}self{punctuation|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where T{punctuation|:} Copy {punctuation|\{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {variable|&'a} str{punctuation|,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

macro_rules{operator|!} cup {punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}expr{punctuation|,} {variable|$(}{variable|$rest}{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}a{punctuation|,} T{operator|>} {punctuation|\{}
    {operator|//}{operator|/} Writes it{operator|.}
    fn fmt{punctuation|(}{variable|&self}{punctuation|,} f{punctuation|:} {variable|&mut} fmt{punctuation|:}{punctuation|:}Formatter{filehandle symbol|<'_>}{punctuation|)} {operator|->} fmt{punctuation|:}{punctuation|:}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self{operator|.}litres{punctuation|,} name {operator|=} r{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|->} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>>} {punctuation|\{}
    let mut map{punctuation|:} HashMap{operator|<}{variable|&str}{punctuation|,} Vec{filehandle symbol|<u8>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {string|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{punctuation|:} loop {punctuation|\{}
        match n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {keyword|break} 'outer{punctuation|,} {number|2}{operator|..}{operator|=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} {operator|x} @ {number|10}{operator|..} {operator|=>} {punctuation|\{} map{operator|.}insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}{punctuation|[}{operator|x} as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} {filehandle symbol|_} {operator|=>} unreachable{operator|!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{operator|..}n{punctuation|)}{operator|.}filter{punctuation|(}{operator|\|}{variable|&i}{operator|\|} i {operator|!=} 0xFF_u32{punctuation|)}{operator|.}map{punctuation|(}{operator|\|}i{operator|\|} i{operator|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{operator|.}sum{punctuation|:}{punctuation|:}{filehandle symbol|<u32>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}{operator|?} {regex|/* nested /}{operator|*} comment {operator|*}{regex|/ */}
{punctuation|\}}
