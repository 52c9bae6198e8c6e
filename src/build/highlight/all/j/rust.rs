{adverb builtin|/}{adverb builtin|/}{verb keyword|!} Crate of te{operator|a.}
use std{conjunction variable|::}{verb keyword|\{}collection{verb keyword|s:}{conjunction variable|:}HashMap{verb keyword|,} fm{adverb builtin|t:}{conjunction variable|:}{verb keyword|\{}self{verb keyword|,} Display{adverb builtin|\}}{adverb builtin|\}}{verb keyword|;}

{verb keyword|#}{verb keyword|[}derive{punctuation|(}Debug{verb keyword|,} Clone{verb keyword|,} PartialEq{punctuation|)}{verb keyword|]}
pub struct Kettle{verb keyword|<}{string|'a, T: Display + '}static{verb keyword|>} where T{conjunction variable|:} Copy {verb keyword|\{}
    pub litre{verb keyword|s:} f64{verb keyword|,}
    name{conjunction variable|:} {conjunction variable|&}'a str{verb keyword|,}
    item{verb keyword|s:} {verb keyword|[}T{verb keyword|;} {number|4}{verb keyword|]}{verb keyword|,}
{adverb builtin|\}}

macro_rules{verb keyword|!} cup {verb keyword|\{} {punctuation|(}{verb keyword|$}{verb keyword|x:}expr{verb keyword|,} {verb keyword|$}{punctuation|(}{verb keyword|$}res{adverb builtin|t:}tt{punctuation|)}{verb keyword|*}{punctuation|)} {verb keyword|=}{verb keyword|>} {verb keyword|\{} {verb keyword|$}x {verb keyword|+} {number|1} {adverb builtin|\}}{verb keyword|;} {adverb builtin|\}}

impl{verb keyword|<}{string|'a, T> fmt::Display for Kettle<'}a{verb keyword|,} T{verb keyword|>} {verb keyword|\{}
    {adverb builtin|/}{adverb builtin|/}{adverb builtin|/} Writes i{adverb builtin|t.}
    fn fmt{punctuation|(}{conjunction variable|&}self{verb keyword|,} f{conjunction variable|:} {conjunction variable|&}mut fm{adverb builtin|t:}{conjunction variable|:}Formatter{verb keyword|<}'{number|_}{verb keyword|>}{punctuation|)} {verb keyword|-}{verb keyword|>} fm{adverb builtin|t:}{conjunction variable|:}Result {verb keyword|\{}
        write{verb keyword|!}{punctuation|(}f{verb keyword|,} {conjunction variable|"}{verb keyword|\{:}{verb keyword|>}{number|8.2}{adverb builtin|\}} l of {verb keyword|\{}name{adverb builtin|\}}{adverb builtin|\\}n{conjunction variable|"}{verb keyword|,} sel{adverb builtin|f.}litres{verb keyword|,} name {verb keyword|=} r{verb keyword|#}{conjunction variable|"}raw {conjunction variable|"}x{conjunction variable|"}{conjunction variable|"}{verb keyword|#}{punctuation|)}
    {adverb builtin|\}}
{adverb builtin|\}}

async fn boil{punctuation|(}n{conjunction variable|:} u32{punctuation|)} {verb keyword|-}{verb keyword|>} Result{verb keyword|<}i64{verb keyword|,} Box{verb keyword|<}dyn std{conjunction variable|::}error{conjunction variable|::}Error{verb keyword|>}{verb keyword|>} {verb keyword|\{}
    let mut ma{verb keyword|p:} HashMap{verb keyword|<}{conjunction variable|&}str{verb keyword|,} Vec{verb keyword|<}u8{verb keyword|>}{verb keyword|>} {verb keyword|=} HashMa{verb keyword|p:}{conjunction variable|:}new{punctuation|(}{punctuation|)}{verb keyword|;}
    let c {verb keyword|=} {string|'x'}{verb keyword|;} let b {verb keyword|=} b{conjunction variable|"}bytes{adverb builtin|\\}x00{conjunction variable|"}{verb keyword|;} let e {verb keyword|=} {string|'\\u\{1F600\}'}{verb keyword|;}
    'outer{conjunction variable|:} loop {verb keyword|\{}
        match n {verb keyword|\{} {number|0} {verb keyword|\|} {number|1} {verb keyword|=}{verb keyword|>} break 'outer{verb keyword|,} {number|2}{conjunction variable|..}{verb keyword|=}{number|9} if n {verb keyword|%} {number|2} {verb keyword|=}{verb keyword|=} {number|0} {verb keyword|=}{verb keyword|>} continue{verb keyword|,} x {conjunction variable|@} {number|10}{conjunction variable|..} {verb keyword|=}{verb keyword|>} {verb keyword|\{} ma{verb keyword|p.}insert{punctuation|(}{conjunction variable|"}k{conjunction variable|"}{verb keyword|,} vec{verb keyword|!}{verb keyword|[}x as u8{verb keyword|;} {number|3}{verb keyword|]}{punctuation|)}{verb keyword|;} {adverb builtin|\}} {number|_} {verb keyword|=}{verb keyword|>} unreachable{verb keyword|!}{punctuation|(}{punctuation|)} {adverb builtin|\}}
    {adverb builtin|\}}
    let sum {verb keyword|=} {punctuation|(}{number|0}{conjunction variable|..}n{punctuation|)}{conjunction variable|.}filter{punctuation|(}{verb keyword|\|}{conjunction variable|&}i{verb keyword|\|} i {verb keyword|!}{verb keyword|=} {number|0}xFF_u32{punctuation|)}{conjunction variable|.}map{punctuation|(}{verb keyword|\|}i{verb keyword|\|} {verb keyword|i.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{conjunction variable|.}sum{conjunction variable|::}{verb keyword|<}u32{verb keyword|>}{punctuation|(}{punctuation|)}{verb keyword|;}
    Ok{punctuation|(}i6{verb keyword|4:}{conjunction variable|:}from{punctuation|(}sum{punctuation|)} {verb keyword|+} {number|1}{number|_000}i64 {verb keyword|-} {number|2.5e3} as i64{punctuation|)}{verb keyword|?} {adverb builtin|/}{verb keyword|*} nested {adverb builtin|/}{verb keyword|*} comment {verb keyword|*}{adverb builtin|/} {verb keyword|*}{adverb builtin|/}
{adverb builtin|\}}
