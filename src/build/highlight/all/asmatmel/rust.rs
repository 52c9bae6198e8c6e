{operator|/}{operator|/}{operator|!} Crate of tea.
use {op-code keyword|std}{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}\{self{punctuation|,} Display\}\}{comment|;}

#[derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}]
pub struct Kettle{operator|<}{string|'a, T: Display + '}static{operator|>} where {register variable|T}{punctuation|:} Copy \{
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}'{register variable|a} {op-code keyword|str}{punctuation|,}
    items{punctuation|:} [{register variable|T}{comment|; 4],}
\}

macro_rules{operator|!} cup \{ {punctuation|(}${register variable|x}{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} \{ ${register variable|x} {operator|+} {decimal-number number|1} \}{comment|; \}}

impl{operator|<}{string|'a, T> fmt::Display for Kettle<'}{register variable|a}{punctuation|,} {register variable|T}{operator|>} \{
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}'_{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{punctuation|:}{punctuation|:}Result \{
        write{operator|!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} self.litres{punctuation|,} name {operator|=} r#{string|"raw "}{register variable|x}{string|""}#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}{register variable|n}{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn {op-code keyword|std}{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>>} \{
    let mut map{punctuation|:} HashMap{operator|<}{operator|&}{op-code keyword|str}{punctuation|,} Vec{operator|<}u8{operator|>>} {operator|=} HashMap{punctuation|:}{punctuation|:}new{punctuation|(}{punctuation|)}{comment|;}
    let {register variable|c} {operator|=} {string|'x'}{comment|; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    'outer{punctuation|:} loop \{
        match {register variable|n} \{ {decimal-number number|0} {operator|\|} {decimal-number number|1} {operator|=}{operator|>} {op-code keyword|break} 'outer{punctuation|,} {decimal-number number|2}..{operator|=}{decimal-number number|9} if {register variable|n} {operator|%} {decimal-number number|2} {operator|==} {decimal-number number|0} {operator|=}{operator|>} continue{punctuation|,} {register variable|x} @ {decimal-number number|10}.. {operator|=}{operator|>} \{ map.insert{punctuation|(}{string|"k"}{punctuation|,} vec{operator|!}[{register variable|x} as u8{comment|; 3]); \} _ => unreachable!() \}}
    \}
    let sum {operator|=} {punctuation|(}{decimal-number number|0}..{register variable|n}{punctuation|)}.filter{punctuation|(}{operator|\|}{operator|&}{register variable|i}{operator|\|} {register variable|i} {operator|!=} 0xFF_u32{punctuation|)}.map{punctuation|(}{operator|\|}{register variable|i}{operator|\|} {register variable|i}.pow{punctuation|(}{decimal-number number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{comment|;}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {decimal-number number|2}{directive property|.5e3} as i64{punctuation|)}{operator|?} {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
