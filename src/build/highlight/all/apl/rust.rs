{monadic-operator operator|/}{monadic-operator operator|/}{function|!} Crate of tea{dyadic-operator operator|.}
use std{dfn builtin|:}{dfn builtin|:}{dfn builtin|\{}collections{dfn builtin|:}{statement|:HashMap}{function|,} fmt{dfn builtin|:}{dfn builtin|:}{dfn builtin|\{}self{function|,} Display{dfn builtin|\}}{dfn builtin|\}}{punctuation|;}

{constant|#}{punctuation|[}derive{punctuation|(}Debug{function|,} Clone{function|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{function|<}{string|'a, T: Display + '}static{function|>} where T{dfn builtin|:} Copy {dfn builtin|\{}
    pub litres{dfn builtin|:} f64{function|,}
    name{dfn builtin|:} {monadic-operator operator|&}'a str{function|,}
    items{dfn builtin|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{function|,}
{dfn builtin|\}}

macro_rules{function|!} cup {dfn builtin|\{} {punctuation|(}$x{dfn builtin|:}expr{function|,} ${punctuation|(}$rest{dfn builtin|:}tt{punctuation|)}{function|*}{punctuation|)} {function|=}{function|>} {dfn builtin|\{} $x {function|+} {number|1} {dfn builtin|\}}{punctuation|;} {dfn builtin|\}}

impl{function|<}{string|'a, T> fmt::Display for Kettle<'}a{function|,} T{function|>} {dfn builtin|\{}
    {monadic-operator operator|/}{monadic-operator operator|/}{monadic-operator operator|/} Writes it{dyadic-operator operator|.}
    fn fmt{punctuation|(}{monadic-operator operator|&}self{function|,} f{dfn builtin|:} {monadic-operator operator|&}mut fmt{dfn builtin|:}{statement|:Formatter}{function|<}'_{function|>}{punctuation|)} {function|-}{function|>} fmt{dfn builtin|:}{statement|:Result} {dfn builtin|\{}
        write{function|!}{punctuation|(}f{function|,} "{dfn builtin|\{}{dfn builtin|:}{function|>}{number|8.2}{dfn builtin|\}} l of {dfn builtin|\{}name{dfn builtin|\}}{monadic-operator operator|\\}n"{function|,} self{dyadic-operator operator|.}litres{function|,} name {function|=} r{constant|#}"raw "x""{constant|#}{punctuation|)}
    {dfn builtin|\}}
{dfn builtin|\}}

async fn boil{punctuation|(}n{dfn builtin|:} u32{punctuation|)} {function|-}{function|>} Result{function|<}i64{function|,} Box{function|<}dyn std{dfn builtin|:}{dfn builtin|:}error{dfn builtin|:}{statement|:Error}{function|>}{function|>} {dfn builtin|\{}
    let mut map{dfn builtin|:} HashMap{function|<}{monadic-operator operator|&}str{function|,} Vec{function|<}u8{function|>}{function|>} {function|=} HashMap{dfn builtin|:}{dfn builtin|:}new{punctuation|(}{punctuation|)}{punctuation|;}
    let c {function|=} {string|'x'}{punctuation|;} let b {function|=} b"bytes{monadic-operator operator|\\}x00"{punctuation|;} let e {function|=} {string|'\\u\{1F600\}'}{punctuation|;}
    'outer{dfn builtin|:} loop {dfn builtin|\{}
        match n {dfn builtin|\{} {number|0} {function|\|} {number|1} {function|=}{function|>} break 'outer{function|,} {number|2}{dyadic-operator operator|.}{dyadic-operator operator|.}{function|=}{number|9} if n % {number|2} {function|=}{function|=} {number|0} {function|=}{function|>} continue{function|,} x {dyadic-operator operator|@} {number|10}{dyadic-operator operator|.}{dyadic-operator operator|.} {function|=}{function|>} {dfn builtin|\{} map{dyadic-operator operator|.}insert{punctuation|(}"k"{function|,} vec{function|!}{punctuation|[}x as u8{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {dfn builtin|\}} _ {function|=}{function|>} unreachable{function|!}{punctuation|(}{punctuation|)} {dfn builtin|\}}
    {dfn builtin|\}}
    let sum {function|=} {punctuation|(}{number|0}{dyadic-operator operator|.}{dyadic-operator operator|.}n{punctuation|)}{dyadic-operator operator|.}filter{punctuation|(}{function|\|}{monadic-operator operator|&}i{function|\|} i {function|!}{function|=} {number|0}xFF_u32{punctuation|)}{dyadic-operator operator|.}map{punctuation|(}{function|\|}i{function|\|} i{dyadic-operator operator|.}pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{dyadic-operator operator|.}sum{dfn builtin|:}{dfn builtin|:}{function|<}u32{function|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{dfn builtin|:}{dfn builtin|:}from{punctuation|(}sum{punctuation|)} {function|+} {number|1}_000i64 {function|-} {number|2.5e3} as i64{punctuation|)}{function|?} {monadic-operator operator|/}{function|*} nested {monadic-operator operator|/}{function|*} comment {function|*}{monadic-operator operator|/} {function|*}{monadic-operator operator|/}
{dfn builtin|\}}
